package plenary.app.web.sheets;

import plenary.base.Text;

/** What an import has done. */
record Done(Text words) {}
