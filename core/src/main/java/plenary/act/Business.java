package plenary.act;

import java.util.List;
import java.util.Optional;
import plenary.base.ItemId;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.Text;

/** What an item of a sitting is about. */
public sealed interface Business {

  /** 奏唱国歌. */
  record Anthem() implements Business {}

  /**
   * A report heard by the sitting, delivered in parts.
   *
   * @param by who delivers it
   * @param onBehalfOf the organ that reports
   * @param parts in order, at least one
   * @param pledges what it promises in numbers
   * @param programmes named programmes it speaks of
   */
  record Report(
      PersonId by,
      Text onBehalfOf,
      List<Part> parts,
      List<Pledge> pledges,
      List<Programme> programmes)
      implements Business {
    public Report {
      parts = List.copyOf(parts);
      pledges = List.copyOf(pledges);
      programmes = List.copyOf(programmes);
      if (parts.isEmpty()) throw new IllegalArgumentException("a report has at least one part");
    }
  }

  /** Papers handed out for the deputies' review (印发，提请审查). */
  record Review(List<PaperId> papers) implements Business {
    public Review {
      papers = List.copyOf(papers);
      if (papers.isEmpty()) throw new IllegalArgumentException("a review has at least one paper");
    }
  }

  /**
   * A question put to the vote.
   *
   * @param decision the rulebook's id of the kind of decision
   * @param motion what is voted on, as it is read out
   */
  record Question(String decision, Text motion) implements Business {}

  /**
   * An amendment (修正案), put to the vote before the text it amends.
   *
   * @param decision the rulebook's id of the kind of decision
   * @param motion what is voted on, as it is read out
   * @param to the item whose text it amends
   */
  record Amendment(String decision, Text motion, ItemId to) implements Business {}

  /** What is put to the vote on an item, if anything is. */
  default Optional<Question> question() {
    return switch (this) {
      case Question question -> Optional.of(question);
      case Amendment(var decision, var motion, _) -> Optional.of(new Question(decision, motion));
      case Anthem _, Report _, Review _ -> Optional.empty();
    };
  }

  /** A part of a report, with the areas it goes through. */
  record Part(Text title, List<Text> areas) {
    public Part {
      areas = List.copyOf(areas);
    }
  }

  /**
   * Something promised in a number: 16 livelihood items, 24 industrial chains.
   *
   * @param area the area of the report it stands under
   */
  record Pledge(Text name, int count, Text area) {
    public Pledge {
      checkCount(count);
    }
  }

  /**
   * A named programme.
   *
   * @param count how many parts it has
   * @param parts their names, where the source gives them
   */
  record Programme(Text name, int count, List<Text> parts) {
    public Programme {
      parts = List.copyOf(parts);
      checkCount(count);
    }
  }

  private static void checkCount(int count) {
    if (count < 0) throw new IllegalArgumentException("a count is not negative: " + count);
  }
}
