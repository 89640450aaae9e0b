package plenary.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plenary.act.AgendaEvent.Audience;
import plenary.act.AgendaEvent.PaperVersion;
import plenary.base.PaperId;
import plenary.base.Text;

/** A meeting paper (会议文件): its title, the versions on file, and to whom it was given out. */
public final class MeetingPaper {
  private final PaperId id;
  private final Text title;
  private final List<PaperVersion> versions = new ArrayList<>();
  private final List<Instant> filed = new ArrayList<>();
  private final List<Audience> distributions = new ArrayList<>();

  public MeetingPaper(PaperId id, Text title) {
    this.id = id;
    this.title = title;
  }

  /** Takes in that a version was put on file, at {@code at}. */
  public void filed(PaperVersion version, Instant at) {
    versions.add(version);
    filed.add(at);
  }

  /** Takes in that it was given out. */
  public void distributed(Audience to) {
    distributions.add(to);
  }

  public PaperId id() {
    return id;
  }

  public Text title() {
    return title;
  }

  /** The versions on file, the first one first. */
  public List<PaperVersion> versions() {
    return Collections.unmodifiableList(versions);
  }

  /** When a version on file was put there. */
  public Instant filedAt(PaperVersion version) {
    return filed.get(versions.indexOf(version));
  }

  /** The version that counts. */
  public Optional<PaperVersion> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /** To whom it was given out, in order. */
  public List<Audience> distributions() {
    return Collections.unmodifiableList(distributions);
  }

  /** Everything here as one value, equal when two papers are. */
  public Object snapshot() {
    return List.of(
        id, title, List.copyOf(versions), List.copyOf(filed), List.copyOf(distributions));
  }
}
