package plenary.record.wire;

import static plenary.record.wire.Field.field;
import static plenary.record.wire.Shape.shape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import plenary.base.BodyId;
import plenary.base.Choice;
import plenary.base.Digest;
import plenary.base.GuestId;
import plenary.base.ItemId;
import plenary.base.Limits;
import plenary.base.MemberId;
import plenary.base.PaperId;
import plenary.base.PersonId;
import plenary.base.SittingId;
import plenary.base.Tally;
import plenary.base.Text;
import plenary.base.VoteId;
import plenary.record.Timestamp;
import plenary.record.json.Json;

/** The small values: numbers, ids, texts, moments. */
public final class Values {
  /** True or false. */
  public static final Codec<Boolean> YES = of(Values::yes, Json.Bool::new, new Form.Truth());

  /** Plain words, the same in every language; not blank. */
  public static final Codec<String> WORDS = of(Values::words, Json.Str::new, new Form.Words(""));

  /** A count of people, or of things that are no more than people. */
  public static final Codec<Integer> COUNT = whole(Limits.MEMBERS);

  /** A place in the record. */
  public static final Codec<Long> PLACE =
      of(Values::place, Json.Num::new, new Form.Whole(0, Json.MAX_NUMBER));

  /** Words in both languages. */
  public static final Codec<Text> TEXT =
      shape(Text::new, field("zh", WORDS, Text::zh), field("en", WORDS, Text::en));

  public static final Codec<PersonId> PERSON =
      code("a person such as m032 or g007", PersonId::of, PersonId::code);
  public static final Codec<MemberId> MEMBER =
      code("a deputy such as m032", text -> (MemberId) PersonId.of(text), MemberId::code);
  public static final Codec<GuestId> GUEST =
      code("a guest such as g007", text -> (GuestId) PersonId.of(text), GuestId::code);
  public static final Codec<ItemId> ITEM =
      code("an item such as 1.3", ItemId::ofCode, ItemId::code);
  public static final Codec<BodyId> BODY =
      code("a body such as plenary or delegation-03", BodyId::new, BodyId::name);
  public static final Codec<SittingId> SITTING =
      whole(Limits.SITTINGS).as(SittingId::new, SittingId::number);
  public static final Codec<VoteId> VOTE = whole(Limits.VOTES).as(VoteId::new, VoteId::number);
  public static final Codec<PaperId> PAPER = whole(Limits.PAPERS).as(PaperId::new, PaperId::number);

  /** A SHA-256 hash in lower-case hexadecimal digits. */
  public static final Codec<Digest> DIGEST =
      code("64 hexadecimal digits", Digest::new, Digest::hex);

  /** A moment in UTC, in the one form that the record has for it. */
  public static final Codec<Instant> INSTANT =
      code("a moment such as 2022-12-29T00:00:00.000Z", Timestamp::read, Timestamp::write);

  /** A moment as people write it: with any offset, read as the instant that it is. */
  public static final Codec<Instant> MOMENT =
      WORDS.as(
          text -> sound("a moment such as 2022-12-29T08:00:00+08:00", Values::moment, text),
          Timestamp::write);

  /** A day, {@code 2022-12-29}. */
  public static final Codec<LocalDate> DAY =
      code("a day such as 2022-12-29", LocalDate::parse, LocalDate::toString);

  public static final Codec<ZoneId> ZONE =
      code("a time zone such as Asia/Shanghai", ZoneId::of, ZoneId::getId);

  public static final Words<Choice> CHOICE =
      Words.of(Choice.class)
          .word(Choice.FOR, "for")
          .word(Choice.AGAINST, "against")
          .word(Choice.ABSTAIN, "abstain");

  public static final Codec<Tally> TALLY =
      shape(
          Tally::new,
          field("for", COUNT, Tally::inFavour),
          field("against", COUNT, Tally::against),
          field("abstain", COUNT, Tally::abstain));

  private Values() {}

  /** A whole number from 0 to {@code most}. */
  public static Codec<Integer> whole(int most) {
    return of(json -> whole(json, most), value -> new Json.Num(value), new Form.Whole(0, most));
  }

  /**
   * A value written as a text that only one way of writing it will do for.
   *
   * @param form what it should look like, for whoever wrote something else
   */
  public static <T> Codec<T> code(String form, Function<String, T> from, Function<T, String> to) {
    var spelt =
        WORDS.as(
            text -> {
              T value = sound(form, from, text);
              if (!to.apply(value).equals(text)) throw not(form, text);
              return value;
            },
            to);
    return of(spelt::read, spelt::write, new Form.Words(form));
  }

  private static <T> T sound(String form, Function<String, T> from, String text) {
    try {
      return from.apply(text);
    } catch (RuntimeException e) { // whatever a parser has against it, one sentence says what to do
      throw not(form, text);
    }
  }

  private static IllegalArgumentException not(String form, String text) {
    var shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return new IllegalArgumentException("\"" + shown + "\" is not " + form);
  }

  private static Instant moment(String text) {
    var moment = OffsetDateTime.parse(text).toInstant();
    return Timestamp.read(Timestamp.write(moment)); // to the millisecond, which is all there is
  }

  private static <T> Codec<T> of(Function<Json, T> read, Function<T, Json> write, Form form) {
    return new Codec<>() {
      @Override
      public Json write(T value) {
        return write.apply(value);
      }

      @Override
      public T read(Json json) {
        return read.apply(json);
      }

      @Override
      public Form form() {
        return form;
      }
    };
  }

  static Json.Obj object(Json json) {
    if (json instanceof Json.Obj object) return object;
    throw WireException.not("an object", json);
  }

  static String text(Json json) {
    if (json instanceof Json.Str(var text)) return text;
    throw WireException.not("a text", json);
  }

  private static String words(Json json) {
    var text = text(json);
    if (text.isBlank()) throw new WireException("the text is blank", json);
    if (text.length() > Limits.TEXT_LENGTH) {
      throw new WireException("the text is longer than " + Limits.TEXT_LENGTH, json);
    }
    return text;
  }

  private static boolean yes(Json json) {
    if (json instanceof Json.Bool(boolean value)) return value;
    throw WireException.not("true or false", json);
  }

  private static int whole(Json json, int most) {
    if (!(json instanceof Json.Num(long value))) throw WireException.not("a whole number", json);
    if (value < 0 || value > most) {
      throw new WireException(value + " is not within 0 and " + most, json);
    }
    return (int) value;
  }

  private static long place(Json json) {
    if (!(json instanceof Json.Num(long value))) throw WireException.not("a whole number", json);
    if (value < 0) throw new WireException(value + " is less than 0", json);
    return value;
  }
}
