package plenary.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plenary.base.Text;

/** The compiled classes of core, and what each of them refers to. */
final class CompiledClasses {
  private CompiledClasses() {}

  /**
   * A compiled class.
   *
   * @param name its name in dots
   * @param classes every class it names
   * @param calls every method and field it uses, as {@code class#member}
   */
  record Compiled(String name, Set<String> classes, Set<String> calls) {
    String pack() {
      return name.substring(0, name.lastIndexOf('.'));
    }
  }

  /** Every class of core's main code. */
  static List<Compiled> all() {
    try (var files = Files.walk(root())) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .map(CompiledClasses::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(Text.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Compiled read(Path file) {
    try {
      return read(ClassFile.of().parse(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Compiled read(ClassModel model) {
    var classes = new TreeSet<String>();
    var calls = new TreeSet<String>();
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof ClassEntry named) classes.add(dotted(named));
      if (entry instanceof MemberRefEntry member) {
        calls.add(dotted(member.owner()) + "#" + member.name().stringValue());
      }
    }
    return new Compiled(model.thisClass().asInternalName().replace('/', '.'), classes, calls);
  }

  private static String dotted(ClassEntry entry) {
    var name = entry.asInternalName().replace('/', '.');
    int bracket = name.lastIndexOf('[');
    if (bracket < 0) return name;
    var element = name.substring(bracket + 1);
    return element.startsWith("L") ? element.substring(1, element.length() - 1) : element;
  }
}
