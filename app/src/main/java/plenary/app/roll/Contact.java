package plenary.app.roll;

import plenary.base.PersonId;

/** How somebody is reached: personal data, which the record never has. */
public record Contact(PersonId person, String phone, String identity) {}
