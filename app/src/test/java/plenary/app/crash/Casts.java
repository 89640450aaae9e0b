package plenary.app.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.act.VoteCommand.CastVote;
import plenary.act.VoteEvent.RoundVoided;
import plenary.act.VoteEvent.VoteCast;
import plenary.base.VoteId;
import plenary.record.Pins;
import plenary.record.RecordReader;
import plenary.record.RecordSink;
import plenary.record.SealedEntry;
import plenary.record.WithheldEntry;
import plenary.record.json.Json;
import plenary.record.wire.Payloads;

/**
 * What a record that was downloaded says of votes.
 *
 * @param casts every vote by the id of its command
 * @param voided every round that is void
 * @param size how many entries there are
 */
record Casts(Map<String, CastVote> casts, Set<VoteId> voided, long size) {

  /** Reads a record, which must be sound to the last byte and agree with what is pinned. */
  static Casts of(byte[] zip, Pins pins) {
    var casts = new HashMap<String, CastVote>();
    var voided = new HashSet<VoteId>();
    var sink =
        new RecordSink() {
          @Override
          public void shown(SealedEntry entry, Json.Obj payload) {
            var event = Payloads.decode(payload).event();
            if (event instanceof VoteCast(var vote, var member, var choice)) {
              var id = entry.envelope().cmd();
              var before = casts.put(id, new CastVote(vote, member, choice));
              assertEquals(null, before, () -> id + " is there twice");
            } else if (event instanceof RoundVoided round) {
              voided.add(round.vote());
            }
          }

          @Override
          public void withheld(WithheldEntry entry) {
            throw new AssertionError("nothing is withheld: " + entry);
          }
        };
    var report = new RecordReader(Set.of(), pins).read(new ByteArrayInputStream(zip), sink);
    assertEquals(List.of(), report.faults());
    return new Casts(casts, voided, report.head().size());
  }
}
