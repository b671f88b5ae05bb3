"""Context: who is spoken of at a place of an article, and from which date its relative dates count.

One model of salience serves all rules: an organisation gains by being named in the title, early, often and as a
subject;
the last subject stays in focus until another takes its place; a heading that is nothing but a name sets the focus of
its section.
"""

import re
from datetime import date
from functools import cached_property

from flows.extraction.context.aboutness import in_use, leading
from flows.extraction.context.children import child_of
from flows.extraction.context.coreference import leading_people, of_kind, stand_ins, taken_up
from flows.extraction.context.focus_moves import head_again, moved_focus, paragraphs_rival
from flows.extraction.context.pairs import pair_of
from flows.extraction.context.paragraphs import apart
from flows.extraction.context.referents import leading_description
from flows.extraction.context.salience import answering, named_organizations, salience
from flows.extraction.context.speaking_firms import lone_speaker, speaking_maker
from flows.extraction.context.strangers import ends_with_strangers, stranger_acts, takes_up_strangers
from flows.extraction.grammar.article import Article, Clause, Mention, Sentence
from flows.extraction.grammar.fronted import fronted
from flows.extraction.grammar.named_model import NamedModel, owned_model
from flows.extraction.grammar.object_relatives import in_object_relative, opens_where, relative_head
from flows.extraction.grammar.subject import Subject
from flows.extraction.grammar.subjecthood import JOINED, brand_acts, is_actor, is_maker, is_source, may_be_subject
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.needed import Needing

# "X will launch the Y in May and sell 5,000": of a car that is launched nothing is told that its maker does.
_DONE_TO = re.compile(
    r"\b(?:launch|sell|build|make|unveil|introduce|bring|offer|show|present|import|export|assemble|produce|ship)"
    r"(?:s|es|d|ed|ing)? (?:(?:the|its|their|an?|new|first|electric|all-new|updated) )*\Z"
)
# A clause that tells more of what stands right before it.
_WHICH = re.compile(r",? ?(which|who)\b")
# "Bought from X": what somebody else did to X.
_FROM_SOMEBODY = Needing(
    r"\b(?:bought|acquired|purchased|taken over|took over|imported|inherited|rented|leased|transferred|"
    r"came|comes|poached|"
    r"hired)(?: (?:back|over|up|in))? from (?:the )?\Z"
    # "Came in first, followed by X": a rival.
    r"|\b(?:follow|beat|outs|overtak|joined|trail)\w*(?: closely| at a distance)? by (?:the )?\Z"
)

__all__ = ["Context", "Subject"]


# What is told behind these is another thought.
_NEW_THOUGHT = re.compile(
    r";|, (?:and|but|while|whereas|although|though) (?!of |by |for |from )"
    r"|,? (?:when|where|after|because|whose|whom) "
    r"|,? (?:against|compared (?:with|to)|versus|as against|as opposed to|ahead of|followed by) "
)


# "Sales of X cars hit a high", "the dealers of X are happy": whose the head of the subject is.
_HEAD_OF = Needing(
    r"\W*(?:(?:In|On|By|At|After|Since|During|Until|For) [\w' -]{2,30}?,? )?(?:[Tt]he |[Aa]ll |[Tt]otal |[Gg]lobal )?"
    r"(?:[\w'-]+ ){0,2}?(?:[Ss]ales|[Dd]eliver(?:ies|y)|[Ss]hipments?|[Rr]egistrations|[Ee]xports|[Oo]rders"
    r"|[Dd]emand|[Oo]utput|[Pp]roduction|[Hh]andovers|[Ii]mports|[Dd]ealers|[Dd]ealerships|[Ss]howrooms|[Nn]etwork"
    r"|[Ss]hares?|[Rr]ange|[Ll]ine-up"
    r"|[Bb]uyers|[Oo]wners|[Rr]evenues?|[Tt]urnover|[Pp]rofits?|[Rr]esults|[Vv]olumes?|[Ww]orkforce|[Pp]ayroll)"
    r"(?: (?:in|to) (?:the )?[A-Z][\w]+)? (?:of|for|at) (?:the )?(?:new |electric )*\Z"
)


def _headed(sentence: Sentence, names: list[Mention]) -> Subject | None:
    """The maker whose sales, dealers or works are what a sentence is about, where nobody else acts in it."""
    first = names[0] if names else None
    if first is None or _HEAD_OF.match(sentence.slice(sentence.start, first.start), of=sentence.text) is None:
        return None
    return Subject(first.id or "", first.start, first.end, "subject")


class Context:
    """What an article tells of its actors and its date. Build it once an article; every question is a lookup or a scan
    of one sentence.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.vocabulary: Vocabulary = article.vocabulary
        self._mentioned = named_organizations(article)
        self._brands: dict[Mention, str | None] = {}
        self._models: dict[Mention, NamedModel] = {}
        self.salience = salience(article)
        self.main = leading(article, self.salience)
        self._focus: dict[int, Subject | None] = {}
        self._last: dict[int, Subject | None] = {}
        # Where the part under a heading, or an item with a name at its head, began that a sentence is in.
        self._began: dict[int, int] = {}
        self._leading: dict[int, str | None] = {}
        # Sentences that go on about makers in general.
        self._of_strangers: set[int] = set()
        last: Subject | None = None
        focus: Subject | None = self._first(self.main)
        before: Sentence | None = None
        rival: Subject | None = None
        began, leads = 0, self.main
        for sentence in article:
            opens = before is not None and apart(article.text, before, sentence)
            if opens:
                head = self._first(self.main)
                last, focus, rival = head_again(self, last, head), head_again(self, focus, head), None
            strange = before is not None and (ends_with_strangers(before) or before.index in self._of_strangers)
            if strange and not opens and takes_up_strangers(sentence):
                self._of_strangers.add(sentence.index)
            before = sentence
            section = self._section(sentence)
            focus, rival = section or focus, rival if section is None else None
            if section is not None:
                began, leads = sentence.start, self._leader(section)
            self._began[sentence.index], self._leading[sentence.index] = began, leads
            self._focus[sentence.index] = rival or focus
            self._last[sentence.index] = last
            last = self._subject_of_sentence(sentence, focus)
            moved = moved_focus(self, sentence, last)
            rival = paragraphs_rival(self, sentence, last, rival, opens=opens) if moved is None else None
            focus = moved or focus
        # Rules ask for the same place again and again; what was asked while the focus was not yet known is another
        # matter.
        self._subjects: dict[tuple[int, int], Subject | None] = {}

    @cached_property
    def reference(self) -> date | None:
        """The date from which relative dates count: publication, else the one full date that the article's opening
        names.
        """
        if self.article.published_on is not None:
            return self.article.published_on
        for sentence in list(self.article)[:4]:
            days = {
                m.period_start
                for m in sentence.of("period")
                if m.granularity == "day" and m.period_start == m.period_end
            }
            days.discard(None)
            if len(days) == 1:
                return days.pop()
        return None

    def focus(self, sentence: Sentence) -> Subject | None:
        """The organisation in focus when the sentence begins."""
        return self._focus.get(sentence.index)

    def _leader(self, section: Subject) -> str | None:
        return section.organization_id if is_maker(section.organization_id, self.vocabulary) else self.main

    def leader(self, sentence: Sentence) -> str | None:
        """The maker that a sentence is about where nothing says otherwise: at the head of its item, else the main."""
        return self._leading.get(sentence.index, self.main)

    def began(self, sentence: Sentence) -> int:
        """Where the item or the part under a heading began that a sentence is in; 0 where there is none."""
        return self._began.get(sentence.index, 0)

    def subject(self, sentence: Sentence, position: int) -> Subject | None:
        """The organisation that the statement at an offset is about; of several joined by "and", the first.

        Looked for in the clause before the offset, then "of X", "by X" behind it, then the earlier clauses, then the
        focus.
        """
        key = (sentence.index, position)
        if key not in self._subjects:
            strange = self.stranger_acts(sentence, position)
            self._subjects[key] = self._subject(sentence, position) if not strange else None
        return self._subjects[key]

    def stranger_acts(self, sentence: Sentence, position: int) -> bool:
        """Whether makers in general, or a state, do what is told at an offset, by name or by "they"."""
        if stranger_acts(sentence, position):
            return True
        named = any(m.start < position for m in sentence.of("organization", "model"))
        return sentence.index in self._of_strangers and not named

    def _subject(self, sentence: Sentence, position: int) -> Subject | None:
        clause = sentence.clause_at(position)
        head = relative_head(sentence, position)
        if head is not None and is_actor(head.id, self.vocabulary):
            return Subject(head.id or "", head.start, head.end, "name")
        found = (
            self._in_clause(clause, position)
            or fronted(clause, position, self.vocabulary)
            or self._behind(clause, position)
        )
        found = found or self._before_which(clause)
        if found is not None:
            return found
        for previous in reversed([c for c in sentence.clauses if c.end <= clause.start]):
            found = self._in_clause(previous, previous.end)
            if found is not None:
                return found
        focus = self.focus(sentence)
        return (speaking_maker(self, sentence, focus) or focus) if focus is not None else lone_speaker(self, sentence)

    def subjects(self, sentence: Sentence, position: int) -> list[Subject]:
        """All organisations that the statement is about: `subject` and those joined to it ("X, Y and Z")."""
        first = self.subject(sentence, position)
        if first is None:
            return []
        found = [first]
        for mention in sentence.of("organization"):
            last = found[-1]
            if (
                mention.start >= last.end
                and is_actor(mention.id, self.vocabulary)
                and JOINED.fullmatch(sentence.slice(last.end, mention.start))
            ):
                found.append(Subject(mention.id or "", mention.start, mention.end, first.rule))
        return found

    def brand_of(self, mention: Mention) -> str | None:
        """The organisation that answers for a model mention: its brand, or the owner that the article names instead."""
        if mention not in self._brands:
            self._brands[mention] = answering(mention, self._mentioned, self.vocabulary)
        return self._brands[mention]

    def model(self, mention: Mention) -> NamedModel:
        """What a model mention names: the vocabulary's model, else one made of the brand and the words."""
        if mention not in self._models:
            self._models[mention] = owned_model(mention, self._mentioned, self.vocabulary)
        return self._models[mention]

    def _first(self, organization_id: str | None) -> Subject | None:
        if organization_id is None:
            return None
        for sentence in self.article:
            for mention in sentence.of("organization"):
                if mention.id == organization_id:
                    return Subject(organization_id, mention.start, mention.end, "main")
            for mention in sentence.of("model"):
                if self.brand_of(mention) == organization_id:
                    return Subject(organization_id, mention.start, mention.end, "main")
        return None

    def _subject_of_sentence(self, sentence: Sentence, focus: Subject | None) -> Subject | None:
        names = [m for m in sentence.of("organization") if is_actor(m.id, self.vocabulary)]
        if sentence.kind in ("heading", "title") and len({m.id for m in names}) != 1:
            return None
        described = leading_description(self, sentence) or leading_people(self, sentence)
        for mention in names:
            if described is not None and described.start < mention.start:
                return described
            if any(o.start > mention.end and self._owns(sentence, mention, o) for o in names):
                continue  # "X's Y entered Qatar": it is Y that the next sentence goes on about
            free = may_be_subject(sentence, mention, self.vocabulary) and not is_source(
                sentence, mention, self.vocabulary
            )
            if free and not in_use(sentence, mention):
                pair = pair_of(self, sentence, mention)
                return Subject(pair[0] if pair else mention.id or "", mention.start, mention.end, "subject")
        if described is not None:
            return described
        headed = _headed(sentence, names)
        if headed is not None:
            return headed
        for mention in sentence.of("model"):
            if focus is None and may_be_subject(sentence, mention, self.vocabulary) and not in_use(sentence, mention):
                return Subject(self.brand_of(mention) or "", mention.start, mention.end, "model")
        return None

    def _owns(self, sentence: Sentence, owner: Mention, owned: Mention) -> bool:
        """Whether a name stands right behind that of its owner: "X's Y", "X's electric brand Y"."""
        line = self.vocabulary.ancestors(owned.id or "")
        gap = sentence.slice(owner.end, owned.start)
        return owner.id in line and re.fullmatch(r"'s? (?:(?:[a-z-]+|N?EV|SUV) ){0,3}", gap) is not None

    def _section(self, sentence: Sentence) -> Subject | None:
        """The one organisation that a heading, a list item's lead or a bare name at the head of a paragraph sets for
        what follows.
        """
        names = sentence.of("organization", "model")
        if not names or sentence.kind == "title":
            return None
        lead = names[0]
        rest = sentence.slice(lead.end, sentence.end)
        alone = lead.start - sentence.start < 4 and None is not re.match(
            r"(?:[.:]| [–—-] | \([^)]*\)[.:]?| [\w./+-]+[.:])?\s*\Z|[.:] | [–—-]+ ", rest
        )
        brands = {m.id if m.kind == "organization" else self.brand_of(m) for m in names}
        if not alone and (sentence.kind != "heading" or len(brands) != 1):
            return None
        organization_id = lead.id if lead.kind == "organization" else self.brand_of(lead)
        if not is_actor(organization_id, self.vocabulary):
            return None
        return Subject(organization_id or "", lead.start, lead.end, "section")

    def _in_clause(self, clause: Clause, position: int) -> Subject | None:
        candidates: list[Subject] = []
        sentence = clause.sentence
        for mention in clause.of("organization", "model"):
            organization_id = mention.id if mention.kind == "organization" else self.brand_of(mention)
            # What a supplier does is not told of the maker in focus.
            acts = is_actor(organization_id, self.vocabulary) or self.kind(organization_id or "") == "supplier"
            if mention.start >= position or not acts:
                continue
            free = may_be_subject(sentence, mention, self.vocabulary) or opens_where(sentence, mention, position)
            free = free or brand_acts(sentence, mention)
            if not free or is_source(sentence, mention, self.vocabulary):
                continue
            if in_object_relative(sentence, mention, position):
                continue
            if mention.kind == "model" and candidates and _DONE_TO.search(sentence.before(mention, 40)):
                continue
            rule = "name" if mention.kind == "organization" else "model"
            candidates.append(Subject(organization_id or "", mention.start, mention.end, rule))
        candidates += stand_ins(self, clause, position)
        # Who is named in an aside does not do what is told behind it.
        aside = sentence.aside_at(position)
        candidates = [c for c in candidates if sentence.aside_at(c.start) in (None, aside)] or candidates
        if not candidates:
            return None
        last = max(candidates, key=lambda c: c.start)
        for candidate in sorted(candidates, key=lambda c: c.start, reverse=True):
            if (
                candidate.end <= last.start
                and (candidate.rule == last.rule or "description" in (candidate.rule, last.rule))
                and JOINED.fullmatch(sentence.slice(candidate.end, last.start))
            ):
                last = candidate
        return last

    def _before_which(self, clause: Clause) -> Subject | None:
        """`the cars of X, which withdrew`: whom a clause is of that tells more of the name right before it."""
        which = _WHICH.match(clause.text)
        if which is None:
            return None
        end, own = clause.start + which.start(1), clause.start + which.end(1)
        firms = clause.sentence.of("organization")
        # "The SUV of X, which Y will sell": X does not.
        if any(own <= m.start <= own + len(" the ") for m in firms):
            return None
        named = [m for m in firms if end - len(", ") <= m.end <= end]
        if not named or not is_actor(named[-1].id, self.vocabulary):
            return None
        return Subject(named[-1].id or "", named[-1].start, named[-1].end, "name")

    def _behind(self, clause: Clause, position: int) -> Subject | None:
        """`by X`, `of X`, `for X` behind the words, in the same clause."""
        for mention in clause.of("organization"):
            if mention.start < position or not is_actor(mention.id, self.vocabulary):
                continue
            before = clause.sentence.before(mention, 40)
            if _NEW_THOUGHT.search(clause.sentence.slice(position, mention.start)):
                break
            if _FROM_SOMEBODY.search(before, of=clause.sentence.text) is None and re.search(
                r"\b(?:by|(?<!ahead )(?<!front )(?<!instead )(?<!outside )(?<!short )(?<!clear )of|for|from)"
                r"(?: (?:the|its|China's|Chinese))* \Z",
                before,
            ):
                pair = pair_of(self, clause.sentence, mention)
                doer = pair[0] if pair else child_of(self, clause.sentence, mention) or mention.id
                return Subject(doer or "", mention.start, mention.end, "agent")
        return None

    def taken_up(self, sentence: Sentence, position: int, *, pronoun: bool = False) -> str | None:
        """Whom words at an offset take up that stand for somebody. See `flows.extraction.context.coreference`."""
        return taken_up(self, sentence, position, pronoun=pronoun)

    def of_kind(self, organization_id: str, noun: str) -> str:
        """The member of an organisation's family that a noun means. See `flows.extraction.context.coreference`."""
        return of_kind(self, organization_id, noun)

    def last(self, sentence: Sentence) -> Subject | None:
        """The subject of the sentence before, be it what the article is about or not."""
        return self._last.get(sentence.index)

    @cached_property
    def named(self) -> list[str]:
        """The organisations that the article names themselves, and not only by a car of theirs."""
        named = [m.id for s in self.article for m in s.of("organization") if m.id is not None]
        return [o for o in dict.fromkeys(named) if o in self.salience]

    @cached_property
    def namings(self) -> list[tuple[Sentence, Mention, str]]:
        """Where the article names organisations, by themselves or by a car: the sentence, the mention and the id."""
        found = []
        for sentence in self.article:
            for mention in sentence.of("organization", "model"):
                key = mention.id if mention.kind == "organization" else self.brand_of(mention)
                if key is not None:
                    found.append((sentence, mention, key))
        return found

    def kind(self, organization_id: str) -> str | None:
        """The kind of an organisation that the vocabulary knows."""
        known = self.vocabulary.organizations.get(organization_id)
        return known.kind if known is not None else None

    def country(self, organization_id: str) -> str | None:
        """The country of an organisation that the vocabulary knows."""
        known = self.vocabulary.organizations.get(organization_id)
        return known.country_code if known is not None else None
