package plenary.vote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.act.AgendaEvent.Section;
import plenary.base.BodyId;
import plenary.base.MemberId;
import plenary.base.Text;
import plenary.roster.Roster;

/**
 * The parts of the hall, and who sits in which.
 *
 * @param names section 1 is the first
 * @param of everybody's section, from 1
 * @param counted whether hands are counted section by section; otherwise in the hall as a whole
 */
public record Sections(List<Text> names, Map<MemberId, Integer> of, boolean counted) {
  public Sections {
    names = List.copyOf(names);
  }

  /**
   * The parts of the hall as they were set, or a part for each delegation where none were; whoever
   * is in no part makes up a last one.
   */
  public static Sections of(Roster roster, List<Section> set, Iterable<MemberId> roll, Text rest) {
    var names = new ArrayList<Text>();
    var byDelegation = new LinkedHashMap<BodyId, Integer>();
    for (var section : set) {
      names.add(section.name());
      section.delegations().forEach(each -> byDelegation.put(each, names.size()));
    }
    var of = new LinkedHashMap<MemberId, Integer>();
    int others = 0;
    for (var member : roll) {
      var delegation = roster.member(member).orElseThrow().delegation();
      if (set.isEmpty() && !byDelegation.containsKey(delegation)) {
        names.add(roster.body(delegation).map(Roster.Body::name).orElse(rest));
        byDelegation.put(delegation, names.size());
      }
      if (!byDelegation.containsKey(delegation)) {
        if (others == 0) {
          names.add(rest);
          others = names.size();
        }
        of.put(member, others);
      } else {
        of.put(member, byDelegation.get(delegation));
      }
    }
    return new Sections(names, of, !set.isEmpty());
  }

  /** How many there are. */
  public int count() {
    return names.size();
  }

  /** What a section is called, from 1. */
  public Text name(int section) {
    return names.get(section - 1);
  }

  /** The section of a member; 0 for somebody who is in none. */
  public int of(MemberId member) {
    return of.getOrDefault(member, 0);
  }
}
