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
    фио, полное имя, имя и фамилия, піб, повне ім’я, ім’я та прізвище, ονοματεπώνυμο, שם מלא,
    họ và tên, họ tên, orúkọ, koko nimi, etunimi ja sukunimi, täisnimi, teljes név, név,
    nume complet, nume și prenume, ime i prezime, ime in priimek, име и фамилия, ad soyad,
    adı soyadı, isim soyisim, vardas ir pavardė, vārds un uzvārds, meno a priezvisko, fullt nafn,
    nama lengkap, buong pangalan, jina kamili`),
  first: words(`
    first name, firstname, given name, given names, forename, preferred name, call name,
    nombres, nombre de pila, primer nombre, vorname, vornamen, rufname, prénom, prénoms, prenom,
    voornaam, förnamn, fornavn, fornamn, etunimi, eesnimi, imię, jméno, křestní jméno, имя, ім’я,
    prenume, keresztnév, utónév, όνομα, שם פרטי`),
  middle: words(`
    middle, middle name, middle names, second name, segundo nombre, zweiter vorname,
    tussenvoegsel, отчество`),
  last: words(`
    last name, lastname, surname, family name, apellido, apellidos, primer apellido,
    segundo apellido, apellido paterno, apellido materno, nachname, familienname, zuname,
    nom de famille, cognome, sobrenome, apelido, achternaam, efternamn, etternavn, efternavn,
    sukunimi, perekonnanimi, nazwisko, příjmení, фамилия, прізвище, prezime, priimek, vezetéknév,
    családnév, họ, họ đệm, nume de familie, soyad, soyadı, soyisim, επώνυμο, שם משפחה`),
  // A whole name by itself, one part of it beside the other part.
  either: words('name, names, nombre, nom, nome, tên, שם'),
}

/** Last names that stand before first ones wherever they are written. */
const leading = words('họ, họ đệm, vezetéknév, családnév')

/** Whether people whose last name has this head say it first. */
export function isSaidFirst(head: string): boolean {
  return leading.includes(plain(head))
}

/** What a column of names is called in some languages, and people in others. */
const both = words(
  'ime, име, nimi, ad, isim, aha, jina, nama, meno, nume, vardas, nafn, ainm, imya',
)

/** Whether a word at the top of a list may be its head as well as the first person. */
export function isHeadOrPerson(word: string): boolean {
  return both.includes(plain(word))
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
