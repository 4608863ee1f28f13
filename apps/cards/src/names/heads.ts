/** What the head of a column says of the cells below: a whole name, a first, middle or last one. */
export type Part = 'whole' | 'first' | 'middle' | 'last' | 'either'

/** What a column of names is called, in the languages in which lists are kept. */
const heads: Record<Part, readonly string[]> = {
  whole: words(`
    full name, your name, display name, first and last name, first name and last name,
    participant, participants, participant name, attendee, attendee name, guest, student,
    nombre completo, nombre y apellido, nombre y apellidos, nombres y apellidos, tu nombre,
    participante, participantes, asistente, estudiante, alumno,
    vor und nachname, voller name, vollständiger name, teilnehmer, teilnehmerin, teilnehmende,
    nom complet, nom et prénom, prénom et nom, nome completo, nome e cognome, nome e sobrenome,
    participant e, naam, volledige naam, namn, navn, imię i nazwisko, jméno a příjmení,
    фио, полное имя, имя и фамилия, ονοματεπώνυμο, שם מלא, họ và tên, họ tên`),
  first: words(`
    first name, firstname, given name, given names, forename, preferred name, call name,
    nombres, nombre de pila, primer nombre, vorname, vornamen, rufname, prénom, prénoms, prenom,
    voornaam, förnamn, fornavn, fornamn, etunimi, imię, jméno, имя, όνομα, שם פרטי`),
  middle: words(`
    middle, middle name, middle names, second name, segundo nombre, zweiter vorname,
    tussenvoegsel, отчество`),
  last: words(`
    last name, lastname, surname, family name, apellido, apellidos, primer apellido,
    segundo apellido, apellido paterno, apellido materno, nachname, familienname, zuname,
    nom de famille, cognome, sobrenome, apelido, achternaam, efternamn, etternavn, efternavn,
    sukunimi, nazwisko, příjmení, фамилия, επώνυμο, שם משפחה`),
  // A whole name by itself, one part of it beside the other part.
  either: words('name, names, nombre, nom, nome, שם'),
}

/** What the head of a column stands for; nothing where it is no name. */
export function partOf(head: string): Part | undefined {
  const written = plain(head)
  const found = Object.entries(heads).find(([, known]) => known.includes(written))
  return found?.[0] as Part | undefined
}

/** `First_Name*`, `firstName` and `FIRST NAME` are one head. */
function plain(head: string): string {
  return head
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
}

function words(list: string): string[] {
  return list.split(',').map(plain)
}
