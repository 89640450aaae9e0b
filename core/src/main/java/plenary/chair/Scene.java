package plenary.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.Command;
import plenary.base.Sentence;
import plenary.base.Text;
import plenary.chair.Move.Ask;
import plenary.chair.Move.Blank;
import plenary.chair.Move.Ready;
import plenary.chair.Script.Branch;

/** A script in the making: lines and moves in the order they are added. */
final class Scene {
  private final List<Line> lines = new ArrayList<>();
  private final List<Move> others = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();
  private @Nullable Move primary;

  Scene read(Sentence words) {
    lines.add(Line.read(words));
    return this;
  }

  Scene direct(Sentence words) {
    lines.add(Line.direct(words));
    return this;
  }

  /** The one thing to do next, by Enter. */
  Scene then(Sentence label, Command command, Optional<Text> article) {
    primary = new Ready(label, '\n', command, article);
    return this;
  }

  Scene then(Sentence label, Command command) {
    return then(label, command, Optional.empty());
  }

  /** The one thing to do next needs filling in. */
  Scene thenAsk(Sentence label, Blank blank) {
    primary = new Ask(label, '\n', blank);
    return this;
  }

  Scene or(Sentence label, char key, Command command) {
    others.add(new Ready(label, key, command, Optional.empty()));
    return this;
  }

  Scene orAsk(Sentence label, char key, Blank blank) {
    others.add(new Ask(label, key, blank));
    return this;
  }

  Scene branch(Sentence when, Line... said) {
    branches.add(new Branch(when, List.of(said)));
    return this;
  }

  List<Line> lines() {
    return lines;
  }

  Optional<Move> primary() {
    return Optional.ofNullable(primary);
  }

  List<Move> others() {
    return others;
  }

  List<Branch> branches() {
    return branches;
  }
}
