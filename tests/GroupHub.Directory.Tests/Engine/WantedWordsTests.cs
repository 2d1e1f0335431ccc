using CsCheck;
using GroupHub.Directory.Engine.Elasticsearch;
using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>What is marked is looked for only where it may be.</summary>
public sealed class WantedWordsTests
{
    private static readonly Gen<char> Letters = Gen.Char["abmstABMS12äöüßøéİ田ﬁΣﾞ\u0301'’-.#+   "];
    private static readonly Synonyms Synonyms = Synonyms.Parse("ab, ms at\nb1, äs");

    [Fact]
    public void Passing_over_what_cannot_be_wanted_loses_no_word() =>
        Gen.Select(Gen.String[Letters, 0, 80], Gen.String[Letters, 1, 12], Gen.Int[0, 3], Gen.Int[0, 2])
            .Sample((text, typed, reading, language) =>
            {
                var words = TypedText.Read(typed, new Wording(((string[])["", "en", "de"])[language], Synonyms)).Words
                    .Select(word => new ReadWord(word, (Reading)reading)).ToList();
                foreach (var tier in Enum.GetValues<Tier>())
                {
                    var wanted = new WantedWords(words, tier);
                    var all = Words.WithOtherForms(text).Where(word => wanted.Has(word.Plain));
                    Words.WithOtherForms(text, wanted).Where(word => wanted.Has(word.Plain))
                        .ShouldBe(all, $"{typed} in {text}");
                }
            }, iter: 3000);

    [Theory]
    [InlineData("ﾞ"), InlineData("ﾞ-ﾞ"), InlineData(" ﾟ ")]
    public void A_sign_that_only_changes_another_is_no_word(string text)
    {
        Words.In(text).ShouldBeEmpty();
        Words.WithOtherForms(text).ShouldBeEmpty();
    }
}
