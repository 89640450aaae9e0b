package plenary.app.web.desk;

import java.util.HashMap;
import java.util.Optional;
import plenary.app.web.edge.Floor;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.app.web.edge.Visit;
import plenary.app.web.signin.Access;
import plenary.app.web.signin.Contact;
import plenary.app.web.signin.Contacts;
import plenary.app.web.signin.Noted.What;
import plenary.app.web.signin.SignInLog;
import plenary.base.GuestId;
import plenary.base.MemberId;
import plenary.base.PersonId;
import plenary.base.Text;
import plenary.session.Session;

/** How somebody is reached: looked at, changed, erased; each look stands in the log. */
public final class ContactActions {
  private final Floor floor;
  private final Contacts contacts;
  private final SignInLog log;
  private final Pages pages;

  public ContactActions(Floor floor, Access access, Pages pages) {
    this.floor = floor;
    this.contacts = access.contacts();
    this.log = access.log();
    this.pages = pages;
  }

  public void page(Visit visit) {
    var person = person(visit);
    note(visit, What.CONTACT_SEEN, person);
    show(visit, person, contacts.of(person), Optional.empty());
  }

  private void show(Visit visit, PersonId person, Contact contact, Optional<Text> why) {
    var params = new HashMap<String, Object>();
    params.put("person", person.code());
    params.put("name", floor.read(session -> name(session, person)).orElseThrow());
    params.put("contact", contact);
    params.put("why", why);
    params.put("token", visit.formToken());
    visit.html(pages.page("desk/contact", params));
  }

  /** Somebody on the roll, or a guest who was admitted. */
  private PersonId person(Visit visit) {
    PersonId person;
    try {
      person = PersonId.of(visit.path("code"));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound();
    }
    if (floor.read(session -> name(session, person)).isEmpty()) throw Problem.notFound();
    return person;
  }

  private static Optional<Text> name(Session session, PersonId person) {
    return switch (person) {
      case MemberId member -> session.roster().member(member).map(each -> each.name());
      case GuestId guest -> session.roster().guest(guest).map(each -> each.name());
    };
  }

  public void change(Visit visit) {
    var person = person(visit);
    var form = visit.form();
    var contact =
        new Contact(
            form.optional("phone").orElse(""),
            form.optional("identity").orElse(""),
            form.optional("email").orElse(""));
    var why = fault(contact);
    if (why.isPresent()) {
      show(visit.status(400), person, contact, why);
      return;
    }
    contacts.set(person, contact);
    note(visit, What.CONTACT_CHANGED, person);
    visit.goTo("/desk/contacts/" + person.code());
  }

  private static Optional<Text> fault(Contact contact) {
    if (!Contact.isPhone(contact.phone())) {
      return Optional.of(new Text("电话号码不对，请核对。", "That is no telephone number. Check it."));
    }
    if (!Contact.isIdentity(contact.identity())) {
      return Optional.of(
          new Text("证件号码只含字母和数字，请核对。", "An identity number has letters and digits. Check it."));
    }
    if (!Contact.isEmail(contact.email())) {
      return Optional.of(new Text("邮箱地址不对，请核对。", "That is no e-mail address. Check it."));
    }
    return Optional.empty();
  }

  /** Erases it, if whoever asks has said that it is meant. */
  public void erase(Visit visit) {
    var person = person(visit);
    if (!visit.form().optional("sure").equals(Optional.of("yes"))) {
      var why = new Text("请先勾选“确认清除”。", "Tick first that you mean it.");
      show(visit.status(400), person, contacts.of(person), Optional.of(why));
      return;
    }
    contacts.erase(person);
    note(visit, What.CONTACT_ERASED, person);
    visit.goTo("/desk/contacts/" + person.code());
  }

  private void note(Visit visit, What what, PersonId person) {
    log.note(what, SignInLog.who(visit.who()), person.code(), visit.origin());
  }
}
