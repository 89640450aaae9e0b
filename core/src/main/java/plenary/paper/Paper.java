package plenary.paper;

import java.util.ArrayList;
import java.util.List;
import plenary.act.SessionEvent.PaperKind;
import plenary.base.Sentence;

/**
 * A paper: a title and blocks, in order.
 *
 * @param kind which paper
 * @param title as printed at its head
 * @param blocks what it holds
 */
public record Paper(PaperKind kind, Sentence title, List<Block> blocks) {
  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** A piece of a paper. */
  public sealed interface Block {}

  /** A heading inside the paper. */
  public record Heading(Sentence words) implements Block {}

  /** A paragraph, indented by two characters in Chinese. */
  public record Paragraph(Sentence words) implements Block {}

  /** A list numbered from 1. */
  public record Numbered(List<Sentence> lines) implements Block {
    public Numbered {
      lines = List.copyOf(lines);
    }
  }

  /** A table; every row has as many cells as the head. */
  public record Table(List<Sentence> head, List<List<Sentence>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows) {
        if (row.size() != head.size()) {
          throw new IllegalArgumentException("a row has as many cells as the head");
        }
      }
    }
  }

  /** A remark set apart, such as that figures are for illustration. */
  public record Note(Sentence words) implements Block {}

  /** A paper in the making. */
  static final class Draft {
    private final PaperKind kind;
    private final Sentence title;
    private final List<Block> blocks = new ArrayList<>();

    Draft(PaperKind kind, Sentence title) {
      this.kind = kind;
      this.title = title;
    }

    Draft heading(Sentence words) {
      return add(new Heading(words));
    }

    Draft paragraph(Sentence words) {
      return add(new Paragraph(words));
    }

    Draft numbered(List<Sentence> lines) {
      return lines.isEmpty() ? this : add(new Numbered(lines));
    }

    Draft add(Block block) {
      blocks.add(block);
      return this;
    }

    Paper done() {
      return new Paper(kind, title, blocks);
    }
  }
}
