using CsCheck;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Tests.Domain;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("A notary who knows housing co-ops", "notary hous coop")]
    [InlineData("Companies in Łódź and Tromsø", "company lodz tromso")]
    [InlineData("Wer kennt die Straße zum Büro?", "strass buro")]
    [InlineData("VAT, vat & V.A.T.", "vat")]
    [InlineData("a an it 12", "")]
    public void Words_are_compared_in_one_plain_form(string text, string words) => string.Join(' ', Words.In(text)).ShouldBe(words);

    [Fact]
    public void Any_text_has_words_of_a_bounded_length_each_once() =>
        Gen.String.Sample(text =>
        {
            var words = Words.In(text).ToList();

            return words.Distinct().Count() == words.Count && words.All(word => word.Length is > 0 and <= Words.MaxLength);
        });

    [Fact]
    public void N1_the_score_is_the_weighted_sum_of_what_matched()
    {
        var ask = SearchTerms.Of("A notary for co-ops", [], ["Law"], "Linden");
        var offer = SearchTerms.Of("Notary", ["co-op founding"], ["law"], "linden");

        var score = MatchScore.Of(ask, offer, _ => 1, load: 0.5, near: 0.5);

        score.Value.ShouldBe(0.40 + 0.20 + 0.15 + (0.15 * 0.5) + (0.10 * 0.5), 1e-9);
        score.Phrases.ShouldBe(["Notary", "co-op founding"], ignoreOrder: true);
    }

    [Fact]
    public void N1_what_shares_nothing_is_no_match_and_who_has_given_enough_is_not_asked()
    {
        var ask = SearchTerms.Of("A notary", [], [], "Linden");

        MatchScore.Of(ask, SearchTerms.Of("Roof greening", [], [], "Linden"), _ => 1, 0, 1).IsMatch.ShouldBeFalse();
        MatchScore.Of(ask, SearchTerms.Of("Notary", [], [], null), _ => 1, load: 1, near: 1).IsMatch.ShouldBeFalse();
    }

    [Fact]
    public void A_rare_word_says_more_than_a_common_one()
    {
        var ask = SearchTerms.Of("tax advice for shipyards", [], [], null);
        Func<string, double> rarity = word => Candidates.RarityOf(word == "shipyard" ? 1 : 250);

        var rare = MatchScore.Of(ask, SearchTerms.Of("shipyards", [], [], null), rarity, 0, 0);
        var common = MatchScore.Of(ask, SearchTerms.Of("tax", [], [], null), rarity, 0, 0);

        rare.Value.ShouldBeGreaterThan(common.Value);
    }

    [Fact]
    public void N1_a_score_never_leaves_its_bounds() =>
        Gen.Select(Gen.String, Gen.String, Gen.Double[0, 0.99], Gen.Double[0, 1]).Sample((ask, offer, load, near) =>
        {
            var score = MatchScore.Of(SearchTerms.Of(ask, [], [offer], ask), SearchTerms.Of(offer, [ask], [ask], offer), _ => 2, load, near);

            return !score.IsMatch || score.Value is >= 0 and <= 1.0000001;
        });

    [Fact]
    public void An_ask_of_any_length_looks_for_a_bounded_number_of_words() =>
        SearchTerms.Of(string.Join(' ', Enumerable.Range(1000, 500).Select(i => $"word{i}x")), [], [], null).Words.Count.ShouldBe(SearchTerms.MaxWords);
}
