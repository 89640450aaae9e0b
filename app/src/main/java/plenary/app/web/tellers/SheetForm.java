package plenary.app.web.tellers;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import plenary.act.CountSheet;
import plenary.act.CountSheet.Papers;
import plenary.act.CountSheet.Slip;
import plenary.app.web.prepare.Fields;
import plenary.base.Digest;
import plenary.base.Limits;
import plenary.base.Tally;
import plenary.base.Text;

/** Reads a sheet from the form it was filled in on. A figure left out is asked for, never 0. */
record SheetForm(Fields fields, ZoneId zone) {
  private static final Text PRINTED = new Text("打印时间", "Time printed");

  CountSheet sheet() {
    return new CountSheet(
        new Tally(
            figure("for", new Text("赞成", "For")),
            figure("against", new Text("反对", "Against")),
            figure("abstain", new Text("弃权", "Abstaining"))),
        fields.has("invalid") ? figure("invalid", new Text("无效", "Invalid")) : 0,
        papers(),
        slip());
  }

  private int figure(String name, Text label) {
    return fields.number(name, label, 0, Limits.MEMBERS);
  }

  private Optional<Papers> papers() {
    if (!fields.has("issued")) return Optional.empty();
    return Optional.of(
        new Papers(
            figure("issued", new Text("发出", "Issued")),
            figure("collected", new Text("收回", "Collected"))));
  }

  private Optional<Slip> slip() {
    if (!fields.has("device")) return Optional.empty();
    return Optional.of(
        new Slip(
            fields.read("device", new Text("设备", "Device"), SheetForm::device),
            fields.read("printed", PRINTED, LocalDateTime::parse).atZone(zone).toInstant(),
            fields.read("digest", new Text("打印单的哈希值", "Hash of the slip"), SheetForm::digest)));
  }

  private static String device(String typed) {
    if (typed.length() > 200) throw new IllegalArgumentException(typed);
    return typed;
  }

  /** As it is printed by whatever tool: in either case, perhaps in groups. */
  private static Digest digest(String typed) {
    return new Digest(typed.replace(" ", "").toLowerCase(Locale.ROOT));
  }
}
