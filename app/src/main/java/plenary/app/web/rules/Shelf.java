package plenary.app.web.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.record.input.InputException;
import plenary.record.rulebook.HashedRulebook;
import plenary.record.rulebook.Rulebooks;

/** The rulebooks that come with Plenary, read once, when they are first asked for. */
public final class Shelf {
  private static final String ENDING = ".yaml";

  private final Path folder;
  private @Nullable List<Book> books;

  public Shelf(Path folder) {
    this.folder = folder;
  }

  /**
   * A file of the folder.
   *
   * @param id what the file is called, and the rulebook in it
   * @param read the rulebook; empty where it cannot be read
   * @param fault what is wrong with the file, where something is
   */
  public record Book(String id, Optional<HashedRulebook> read, Optional<String> fault) {}

  /** Every file, by name. */
  public synchronized List<Book> all() {
    if (books == null) books = read();
    return books;
  }

  /** The rulebook of this id. */
  public Optional<HashedRulebook> book(String id) {
    return all().stream().filter(book -> book.id().equals(id)).findFirst().flatMap(Book::read);
  }

  private List<Book> read() {
    if (!Files.isDirectory(folder)) return List.of();
    var found = new ArrayList<Book>();
    try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (var file : files) found.add(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort((one, other) -> one.id().compareTo(other.id()));
    return List.copyOf(found);
  }

  private Book read(Path file) {
    var name = String.valueOf(file.getFileName());
    var id = name.substring(0, name.length() - ENDING.length());
    try {
      return new Book(id, Optional.of(Rulebooks.read(file)), Optional.empty());
    } catch (InputException e) {
      var said = String.valueOf(e.getMessage());
      return new Book(id, Optional.empty(), Optional.of(said.replace(folder + "/", "")));
    }
  }
}
