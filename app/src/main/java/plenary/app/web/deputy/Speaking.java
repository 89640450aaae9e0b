package plenary.app.web.deputy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.act.FloorEvent.Kind;
import plenary.agenda.Sitting;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.floor.Floor;
import plenary.session.Session;

/**
 * What a deputy can ask of the floor.
 *
 * @param sitting the sitting it is asked in
 * @param speech whether a request to speak would be taken
 * @param order whether a point of order would be taken
 * @param minutes how long the next speech may be; empty where no time is set, or none would be
 *     taken
 * @param mine the deputy's own requests that wait
 */
public record Speaking(
    int sitting, boolean speech, boolean order, Optional<Integer> minutes, List<Mine> mine) {
  public Speaking {
    mine = List.copyOf(mine);
  }

  /**
   * A request that waits.
   *
   * @param place how many come up to it, itself counted
   */
  public record Mine(int number, Kind kind, int place) {
    /** What was asked, in words. */
    public Text said() {
      return switch (kind) {
        case SPEECH -> new Text("请求发言", "Request to speak");
        case POINT_OF_ORDER -> new Text("程序性问题", "Point of order");
      };
    }
  }

  /** Empty while nothing can be asked: the sitting is not open, or the deputy is not there. */
  static Optional<Speaking> of(Session session, Sitting sitting, MemberId member) {
    var id = sitting.plan().sitting();
    boolean here = session.attendance(id).filter(each -> each.isPresent(member)).isPresent();
    if (!here || sitting.state() != Sitting.State.OPEN) return Optional.empty();
    var floor = session.floor(id).orElseThrow();
    var mine = mine(floor, member);
    boolean voting = session.openVote(id).isPresent();
    var limit = floor.nextLimit(member);
    boolean debated = floor.debate().isPresent() && limit.isPresent();
    return Optional.of(
        new Speaking(
            id.number(),
            !voting && debated && !asked(mine, Kind.SPEECH),
            !voting && !asked(mine, Kind.POINT_OF_ORDER),
            limit.filter(seconds -> debated && seconds > 0).map(seconds -> seconds / 60),
            mine));
  }

  private static boolean asked(List<Mine> mine, Kind kind) {
    return mine.stream().anyMatch(each -> each.kind() == kind);
  }

  private static List<Mine> mine(Floor floor, MemberId member) {
    var mine = new ArrayList<Mine>();
    int place = 0;
    for (var request : floor.waiting()) {
      place++;
      if (request.person().equals(member)) {
        mine.add(new Mine(request.number(), request.kind(), place));
      }
    }
    return mine;
  }
}
