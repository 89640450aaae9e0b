package plenary.app.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plenary.app.decide.Cases;
import plenary.app.decide.Lines;
import plenary.base.Limits;
import plenary.record.json.Json;

/** Cases decided line by line, against merely parsing and printing the same lines. */
public final class DecideBench {
  private static final int ROUNDS = 3;
  private static final int MEMBERS = 3_000;

  private final Cases cases;
  private final String rulebook;
  private final int lines;

  /**
   * @param decideMillis deciding every line, the median of the rounds
   * @param parseMillis parsing and printing every line, the median of the rounds
   * @param bytesIn size of the lines
   * @param bytesOut size of the answers
   */
  public record Figures(
      int lines, double decideMillis, double parseMillis, long bytesIn, long bytesOut) {
    /** How many times as long as parsing and printing. */
    public double ratio() {
      return decideMillis / parseMillis;
    }

    public double rate() {
      return lines * 1e3 / decideMillis;
    }
  }

  /**
   * @param rulebook one that knows a decision called {@code resolution}, and an initiative called
   *     {@code motion}
   */
  public DecideBench(Cases cases, String rulebook, int lines) {
    this.cases = cases;
    this.rulebook = rulebook;
    this.lines = lines;
  }

  /** Makes up the lines in {@code folder} and measures each way in turns. */
  public Figures run(Path folder) throws IOException {
    var file = folder.resolve("cases.jsonl");
    write(file);
    var decide = new ArrayList<Double>();
    var parse = new ArrayList<Double>();
    long out = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      parse.add(millis(file, DecideBench::parse).millis());
      var decided = millis(file, cases::filter);
      decide.add(decided.millis());
      out = decided.bytes();
    }
    return new Figures(lines, median(decide), median(parse), Files.size(file), out);
  }

  /** Mostly votes; now and then an attendance, signatures, or a count that contradicts. */
  private void write(Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < lines; i++) {
        out.append("{\"id\":").append(String.valueOf(i));
        out.append(",\"rulebook\":\"").append(rulebook).append("\",");
        int present = MEMBERS * 2 / 3 - 5 + i % 900;
        switch (i % 10) {
          case 3 -> attendance(present, out);
          case 7 -> signatures(i % 20, out);
          default -> vote(present, i % 1_900, i % 50, out);
        }
      }
    }
  }

  private static void vote(int present, int inFavour, int against, Writer out) throws IOException {
    out.append("\"decision\":\"resolution\",\"members\":").append(String.valueOf(MEMBERS));
    out.append(",\"present\":").append(String.valueOf(present));
    out.append(",\"for\":").append(String.valueOf(inFavour));
    out.append(",\"against\":").append(String.valueOf(against)).append(",\"abstain\":7}\n");
  }

  private static void attendance(int present, Writer out) throws IOException {
    out.append("\"moment\":\"open\",\"members\":").append(String.valueOf(MEMBERS));
    out.append(",\"present\":").append(String.valueOf(present)).append("}\n");
  }

  private static void signatures(int signatures, Writer out) throws IOException {
    out.append("\"initiative\":\"motion\",\"members\":").append(String.valueOf(MEMBERS));
    out.append(",\"signatures\":").append(String.valueOf(signatures)).append("}\n");
  }

  private static void parse(InputStream in, OutputStream to) throws IOException {
    var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    var lines = new Lines(in, Limits.TEXT_LENGTH);
    while (lines.next()) out.append(Json.parse(lines.line()).canonicalText()).append('\n');
    out.flush();
  }

  private interface Way {
    void filter(InputStream in, OutputStream out) throws IOException;
  }

  private record Took(double millis, long bytes) {}

  private static Took millis(Path file, Way way) throws IOException {
    var sink = new Counting();
    long begin = System.nanoTime();
    try (var in = Files.newInputStream(file);
        var out = new BufferedOutputStream(sink, 1 << 16)) {
      way.filter(in, out);
    }
    return new Took((System.nanoTime() - begin) / 1e6, sink.bytes);
  }

  /** Takes what is printed and keeps nothing but its size. */
  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }

  /** The first time warms up. */
  private static double median(List<Double> times) {
    var sorted = new ArrayList<>(times.subList(1, times.size()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
