package plenary.app.web.signin;

import plenary.app.side.SideStore;
import plenary.base.PersonId;

/** How people are reached, until it is erased. */
public final class Contacts {
  private final SideStore side;

  Contacts(SideStore side) {
    this.side = side;
  }

  /** How this person is reached. */
  public Contact of(PersonId person) {
    return side.one(
            row ->
                new Contact(
                    row.getString("phone"), row.getString("identity"), row.getString("email")),
            "SELECT * FROM contact WHERE person = ?",
            person.code())
        .orElse(Contact.NONE);
  }

  /** Keeps it; what stood there before is gone from the disk. */
  public void set(PersonId person, Contact contact) {
    if (contact.isEmpty()) {
      erase(person);
      return;
    }
    side.erase(
        "INSERT OR REPLACE INTO contact (person, phone, identity, email) VALUES (?, ?, ?, ?)",
        person.code(),
        contact.phone(),
        contact.identity(),
        contact.email());
  }

  /** Erases it, from the disk too. */
  public void erase(PersonId person) {
    side.erase("DELETE FROM contact WHERE person = ?", person.code());
  }
}
