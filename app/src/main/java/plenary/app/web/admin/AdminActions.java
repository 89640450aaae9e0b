package plenary.app.web.admin;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.act.Role;
import plenary.app.web.account.AccountFaults;
import plenary.app.web.edge.Form;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Account;
import plenary.app.web.signin.Accounts;
import plenary.app.web.signin.Noted;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.SignInLog;
import plenary.app.web.signin.SignIns;
import plenary.app.web.signin.Via;
import plenary.base.Text;
import plenary.record.json.Json;
import plenary.record.wire.ActValues;

/** The administrator's pages. */
public final class AdminActions {
  private static final int MOST_LINES = 500;

  private final Accounts accounts;
  private final SignIns signIns;
  private final SignInLog log;
  private final Pages pages;

  public AdminActions(Access access, Pages pages) {
    this.accounts = access.accounts();
    this.signIns = access.signIns();
    this.log = access.log();
    this.pages = pages;
  }

  /** An account and how many sign-ins of it there are. */
  public record Row(Account account, long signedIn) {
    /** The word of a role in forms. */
    public static String word(Role role) {
      return ActValues.ROLE.write(role).text();
    }
  }

  /** A link that was just made, and for whom. */
  public record MadeLink(Account account, String address) {}

  public void page(Visit visit) {
    show(visit, new Shown(Optional.empty(), Optional.empty(), "", ""));
  }

  /** What the page says beside the list: why not, what was made, what was typed. */
  private record Shown(Optional<Text> why, Optional<MadeLink> made, String account, String shown) {}

  private void show(Visit visit, Shown shown) {
    var signedIn = new HashMap<Via, Long>();
    signIns.all().forEach(signIn -> signedIn.merge(signIn.via(), 1L, Long::sum));
    var rows =
        accounts.all().stream()
            .map(each -> new Row(each, signedIn.getOrDefault(Via.account(each.name()), 0L)))
            .toList();
    var params = new HashMap<String, Object>();
    params.put("rows", rows);
    params.put("why", shown.why());
    params.put("made", shown.made());
    params.put("account", shown.account());
    params.put("shown", shown.shown());
    params.put("token", visit.formToken());
    visit.html(pages.page("admin", params));
  }

  /** Makes an account, and a link by which its first password is set. */
  public void make(Visit visit) {
    var form = visit.form();
    var typed = form.optional("account").orElse("");
    var shown = form.optional("shown").orElse("");
    var roles = roles(form);
    var why = AccountFaults.of(typed, shown);
    if (why.isEmpty() && roles.isEmpty()) why = Optional.of(noRole());
    var name = Account.name(typed).orElse("");
    if (why.isEmpty() && !accounts.create(name, shown, roles)) {
      why = Optional.of(AccountFaults.taken());
    }
    if (why.isPresent()) {
      show(visit.status(400), new Shown(why, Optional.empty(), typed, shown));
      return;
    }
    note(visit, What.ACCOUNT_MADE, name);
    showLink(visit, accounts.find(name).orElseThrow());
  }

  private static Text noRole() {
    return new Text("请至少选择一种身份。", "Choose one role at least.");
  }

  private static List<Role> roles(Form form) {
    return form.all("role").stream()
        .map(
            word -> {
              try {
                return ActValues.ROLE.read(new Json.Str(word));
              } catch (RuntimeException e) { // whatever the reader has against it
                throw Problem.wrong("role");
              }
            })
        .filter(Account.ROLES::contains)
        .toList();
  }

  /** Makes another link by which a password is set. */
  public void link(Visit visit) {
    var account = account(visit);
    if (account.disabled()) throw Problem.wrong("account");
    note(visit, What.ACCOUNT_LINK, account.name());
    showLink(visit, account);
  }

  private void showLink(Visit visit, Account account) {
    var secret = accounts.passwordLink(account.name());
    var address = visit.address("/account/set/" + secret.text());
    var made = new MadeLink(account, address);
    show(visit, new Shown(Optional.empty(), Optional.of(made), "", ""));
  }

  public void setRoles(Visit visit) {
    var account = account(visit);
    var roles = roles(visit.form());
    if (roles.isEmpty()) {
      show(visit.status(400), new Shown(Optional.of(noRole()), Optional.empty(), "", ""));
    } else {
      finish(visit, What.ACCOUNT_CHANGED, account, accounts.setRoles(account.name(), roles));
    }
  }

  public void disable(Visit visit) {
    var account = account(visit);
    finish(visit, What.ACCOUNT_DISABLED, account, accounts.disable(account.name()));
  }

  public void enable(Visit visit) {
    var account = account(visit);
    accounts.enable(account.name());
    finish(visit, What.ACCOUNT_ENABLED, account, true);
  }

  /** Ends every sign-in of an account. */
  public void end(Visit visit) {
    var account = account(visit);
    accounts.endSignIns(account.name());
    finish(visit, What.ENDED_ALL, account, true);
  }

  private void finish(Visit visit, What what, Account account, boolean done) {
    if (done) {
      note(visit, what, account.name());
      visit.goTo("/admin");
      return;
    }
    var why =
        new Text(
            "这是最后一位系统管理员，不能停用，也不能取消其身份。请先另设一位。",
            "This is the last administrator, and has to stay one. Make another first.");
    show(visit.status(409), new Shown(Optional.of(why), Optional.empty(), "", ""));
  }

  private Account account(Visit visit) {
    return accounts.find(visit.form().text("account")).orElseThrow(() -> Problem.wrong("account"));
  }

  private void note(Visit visit, What what, String about) {
    log.note(what, SignInLog.who(visit.who()), about, visit.origin());
  }

  /** What happened at the door. */
  public void log(Visit visit) {
    var lines = log.find(visit.query("q"), MOST_LINES);
    var params = new HashMap<String, Object>(Map.of("q", visit.query("q"), "most", MOST_LINES));
    params.put("lines", lines.stream().map(Line::of).toList());
    visit.html(pages.page("admin/log", params));
  }

  /** A line of the log, with its time as clocks on this machine show it. */
  public record Line(String time, Noted noted) {
    static Line of(Noted noted) {
      var at = noted.at().atZone(ZoneId.systemDefault()).toLocalDateTime().withNano(0);
      return new Line(at.toLocalDate() + " " + at.toLocalTime(), noted);
    }
  }
}
