package plenary.app.web;

import static plenary.act.Role.ADMINISTRATOR;
import static plenary.act.Role.CHAIR;
import static plenary.act.Role.DEPUTY;
import static plenary.act.Role.PUBLIC;
import static plenary.act.Role.SCREEN;
import static plenary.act.Role.SECRETARIAT;
import static plenary.act.Role.TELLER;
import static plenary.app.web.edge.Route.file;
import static plenary.app.web.edge.Route.form;
import static plenary.app.web.edge.Route.get;
import static plenary.app.web.edge.Route.json;
import static plenary.app.web.edge.Route.longForm;

import java.util.ArrayList;
import java.util.List;
import plenary.act.Role;
import plenary.app.folder.Home;
import plenary.app.web.account.AccountActions;
import plenary.app.web.account.PasskeyActions;
import plenary.app.web.account.ProviderActions;
import plenary.app.web.admin.AdminActions;
import plenary.app.web.api.ApiActions;
import plenary.app.web.deputy.DeputyActions;
import plenary.app.web.desk.ContactActions;
import plenary.app.web.desk.DeskActions;
import plenary.app.web.desk.RulesDesk;
import plenary.app.web.edge.AssetActions;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Route;
import plenary.app.web.gate.GateRoutes;
import plenary.app.web.home.HomeActions;
import plenary.app.web.prepare.Desk;
import plenary.app.web.record.RecordActions;
import plenary.app.web.rules.RulesActions;
import plenary.app.web.screens.HallActions;
import plenary.app.web.screens.ScreenActions;
import plenary.app.web.screens.Screens;
import plenary.app.web.sheets.ExportActions;
import plenary.app.web.sheets.ImportActions;
import plenary.app.web.signin.Account;
import plenary.app.web.tellers.TellersActions;

/** Every route, and who may take it. A test walks them all in every role. */
final class Routes {
  private static final List<Role> ANYONE = List.of(PUBLIC);
  private static final List<Role> CONSOLE = List.of(CHAIR, SECRETARIAT);
  private static final List<Role> DESK = List.of(SECRETARIAT);

  /** Tellers count; the desk may help. */
  private static final List<Role> COUNTERS = List.of(TELLER, SECRETARIAT);

  private static final List<Role> PHONE = List.of(DEPUTY);
  private static final List<Role> ADMIN = List.of(ADMINISTRATOR);

  /** Everybody who may have an account. */
  private static final List<Role> STAFF = Account.ROLES;

  private static final List<Role> ANY_ROLE = List.of(DEPUTY, CHAIR, SECRETARIAT);

  /** The desk may have more of the record than everybody. */
  private static final List<Role> DESK_OR_ANYONE = List.of(SECRETARIAT, PUBLIC);

  /** Anybody looks at a screen; the presidium's shows more, to those who may. */
  private static final List<Role> WATCHERS = List.of(CHAIR, SECRETARIAT, SCREEN, PUBLIC);

  private final List<Route> table = new ArrayList<>();
  private final RecordActions record;
  private final GateRoutes gates;
  private final Traffic traffic = new Traffic();

  Routes(Site site, Pages pages, AssetActions assets) {
    var floor = site.floor();
    var live = site.live();
    record = new RecordActions(floor, pages);
    gates = new GateRoutes(floor, site.access(), live, pages);
    var signing = new Signing(site.access(), pages);
    var screens = new Screens(site.access().side(), live);
    var hall = new HallActions(floor, live, pages, screens);
    open(new HomeActions(floor, live, pages), signing, assets);
    hall(hall);
    screens(new ScreenActions(floor, live, pages, screens, hall, site.access()));
    cards(new CardSigning(site.access(), pages));
    accounts(new AccountActions(site.access(), pages), signing);
    passkeys(new PasskeyActions(site.access()));
    provider(new ProviderActions(site.access()));
    admin(new AdminActions(site.access(), pages), signing);
    rules(new RulesActions(floor, pages, Home.folder().resolve("rulebooks")));
    chair(new ChairActions(floor, live, pages, gates.watch(), screens), signing);
    deputy(new DeputyActions(floor, live, pages), signing);
    tellers(new TellersActions(new Desk(floor, pages), live, pages), signing);
    desk(new DeskActions(floor, live, pages, site.access(), gates.watch()), signing);
    deskRules(new RulesDesk(floor, pages));
    sheets(
        new ImportActions(floor, pages, site.access().side(), site.access().clock()),
        new ExportActions(floor, pages));
    contacts(new ContactActions(floor, site.access(), pages));
    programs(new ApiActions(floor, pages), new Status(floor, live, traffic));
    table.addAll(new PrepareRoutes(site, pages).table());
    table.addAll(gates.table());
    table.addAll(site.more().apply(pages));
  }

  List<Route> table() {
    return List.copyOf(table);
  }

  GateRoutes gates() {
    return gates;
  }

  /** What was answered so far. */
  Traffic traffic() {
    return traffic;
  }

  RecordActions record() {
    return record;
  }

  private void open(HomeActions home, Signing signing, AssetActions assets) {
    add(get("/", ANYONE, home::page));
    add(get("/live", ANYONE, home::live));
    add(get("/sittings/{sitting}", ANYONE, home::sitting));
    add(get("/sittings/{sitting}/votes/{vote}", ANYONE, home::vote));
    add(get("/feed.atom", ANYONE, home::feed));
    add(get("/signin", ANYONE, signing::page));
    add(get("/signin/{secret}", ANYONE, signing::open));
    add(form("/signin", ANYONE, signing::use));
    add(form("/signin/password", ANYONE, signing::password));
    add(get("/record", DESK_OR_ANYONE, record::page));
    add(get("/record/checkpoint", ANYONE, record::checkpoint));
    add(get("/record/key", ANYONE, record::key));
    add(get("/record/entries.jsonl", DESK_OR_ANYONE, record::entries));
    add(get("/record/record.zip", DESK_OR_ANYONE, record::zip));
    add(get("/assets/{hash}/{name}", ANYONE, assets::file));
  }

  private void hall(HallActions hall) {
    add(get("/hall", ANYONE, hall::main));
    add(get("/hall/live", ANYONE, hall::mainLive));
    add(get("/hall/{screen}", WATCHERS, hall::page));
    add(get("/hall/{screen}/live", WATCHERS, hall::live));
  }

  private void screens(ScreenActions screens) {
    add(get("/desk/screens", CONSOLE, screens::page));
    add(get("/desk/screens/live", CONSOLE, screens::live));
    add(form("/desk/screens", CONSOLE, screens::make));
    add(form("/desk/screens/look", CONSOLE, screens::rename));
    add(form("/desk/screens/view", CONSOLE, screens::set));
    add(form("/desk/screens/follow", CONSOLE, screens::followAll));
    add(form("/desk/screens/remove", CONSOLE, screens::remove));
    add(form("/desk/screens/link", CONSOLE, screens::link));
  }

  private void cards(CardSigning cards) {
    add(get("/card/{code}", ANYONE, cards::page));
    add(form("/card", ANYONE, cards::use));
  }

  private void accounts(AccountActions account, Signing signing) {
    add(get("/account/set/{secret}", ANYONE, account::link));
    add(form("/account/set", ANYONE, account::set));
    add(get("/account", STAFF, account::page));
    add(form("/account/password", STAFF, account::change));
    add(form("/account/end", STAFF, account::endAll));
    add(form("/account/leave", STAFF, signing::out));
  }

  private void passkeys(PasskeyActions passkeys) {
    add(json("/signin/passkey/begin", ANYONE, passkeys::ask));
    add(json("/signin/passkey", ANYONE, passkeys::use));
    add(json("/account/passkeys/begin", STAFF, passkeys::begin));
    add(json("/account/passkeys", STAFF, passkeys::add));
    add(form("/account/passkeys/remove", STAFF, passkeys::remove));
  }

  private void provider(ProviderActions provider) {
    add(get("/provider", ANYONE, provider::begin));
    add(get("/provider/back", ANYONE, provider::back));
  }

  private void admin(AdminActions admin, Signing signing) {
    add(get("/admin", ADMIN, admin::page));
    add(get("/admin/log", ADMIN, admin::log));
    add(form("/admin/accounts", ADMIN, admin::make));
    add(form("/admin/roles", ADMIN, admin::setRoles));
    add(form("/admin/links", ADMIN, admin::link));
    add(form("/admin/disable", ADMIN, admin::disable));
    add(form("/admin/enable", ADMIN, admin::enable));
    add(form("/admin/end", ADMIN, admin::end));
    add(form("/admin/leave", ADMIN, signing::out));
  }

  private void rules(RulesActions rules) {
    add(get("/rules", ANYONE, rules::list));
    add(get("/rules/{id}", ANYONE, rules::book));
  }

  private void chair(ChairActions chair, Signing signing) {
    add(get("/chair", CONSOLE, chair::page));
    add(get("/chair/live", CONSOLE, chair::live));
    add(form("/chair/do", CONSOLE, chair::take));
    add(form("/chair/fill", CONSOLE, chair::fill));
    add(form("/chair/leave", CONSOLE, signing::out));
  }

  private void deputy(DeputyActions deputy, Signing signing) {
    add(get("/deputy", PHONE, deputy::page));
    add(get("/deputy/ballot", PHONE, deputy::ballot));
    add(get("/deputy/live", PHONE, deputy::live));
    add(get("/deputy/own", PHONE, deputy::own));
    add(get("/deputy/record", PHONE, deputy::record));
    add(form("/deputy/vote", PHONE, deputy::vote));
    var forms = deputy.forms();
    add(form("/deputy/floor", PHONE, forms::request));
    add(form("/deputy/floor/withdraw", PHONE, forms::withdraw));
    add(form("/deputy/trial", PHONE, forms::trial));
    add(form("/deputy/leave", PHONE, signing::out));
  }

  private void tellers(TellersActions tellers, Signing signing) {
    add(get("/tellers", COUNTERS, tellers::page));
    add(get("/tellers/own", COUNTERS, tellers::own));
    add(get("/tellers/live", COUNTERS, tellers::live));
    add(form("/tellers/count", COUNTERS, tellers::count));
    add(form("/tellers/choice", COUNTERS, tellers::choice));
    add(form("/tellers/cause", COUNTERS, tellers::cause));
    add(form("/tellers/leave", COUNTERS, signing::out));
  }

  private void desk(DeskActions desk, Signing signing) {
    add(get("/desk", DESK, desk::page));
    add(get("/desk/doors", DESK, desk::table));
    add(get("/desk/live", DESK, desk::live));
    add(get("/desk/papers/{kind}", DESK, desk::paper));
    add(form("/desk/do", DESK, desk::take));
    add(form("/desk/arrivals", DESK, desk::arrive));
    add(form("/desk/departures", DESK, desk::leave));
    add(form("/desk/absences", DESK, desk::noteAbsence));
    add(form("/desk/withdrawals", DESK, desk::withdraw));
    add(form("/desk/chair", DESK, desk::nameChair));
    add(form("/desk/papers", DESK, desk::issue));
    add(form("/desk/links", DESK, desk::link));
    add(form("/desk/leave", DESK, signing::out));
  }

  private void deskRules(RulesDesk rules) {
    add(get("/desk/rules", DESK, rules::page));
    add(form("/desk/rulings", DESK, rules::rule));
    add(longForm("/desk/methods", DESK, rules::adopt));
  }

  private void sheets(ImportActions in, ExportActions out) {
    add(get("/desk/import", DESK, in::choose));
    add(file("/desk/import", DESK, in::send));
    add(get("/desk/import/{id}", DESK, in::preview));
    add(form("/desk/import/{id}", DESK, in::take));
    add(get("/desk/export", DESK, out::page));
    add(get("/desk/export/roster.{kind}", DESK, out::roster));
    add(get("/desk/export/attendance-{sitting}.{kind}", DESK, out::attendance));
  }

  private void contacts(ContactActions contacts) {
    add(get("/desk/contacts/{code}", DESK, contacts::page));
    add(form("/desk/contacts/{code}", DESK, contacts::change));
    add(form("/desk/contacts/{code}/erase", DESK, contacts::erase));
  }

  private void programs(ApiActions api, Status status) {
    add(get("/api", ANYONE, api::page));
    add(get("/api/openapi.json", ANYONE, api::description));
    add(get("/api/session", ANYONE, api::session));
    add(get("/api/sittings", ANYONE, api::sittings));
    add(get("/api/sittings/{sitting}", ANYONE, api::sitting));
    add(get("/api/sittings/{sitting}/votes/{vote}", ANYONE, api::vote));
    add(get("/api/papers", ANYONE, api::papers));
    add(get("/api/checkpoint", ANYONE, api::checkpoint));
    add(json("/api/commands", ANY_ROLE, api::command));
    add(get("/healthz", ANYONE, status::health));
    add(get("/metrics", ANYONE, status::metrics));
  }

  private void add(Route route) {
    table.add(route);
  }
}
