using CsCheck;
using GroupHub.Administration.Domain;
using Volo.Abp;

namespace GroupHub.Administration.Tests;

public sealed class AssociationAddressTests
{
    private static readonly Gen<string> Labels = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"].Array[3, 40].Select(letters => new string(letters));

    [Theory]
    [InlineData("riverside"), InlineData("chapter-4"), InlineData("Upper-Weir"), InlineData(" verband2026 ")]
    public void A_host_label_of_some_length_is_an_address(string text) => AssociationAddress.Of(text).Value.ShouldBe(text.Trim().ToLowerInvariant());

    [Theory]
    [InlineData(""), InlineData("ab"), InlineData("-river"), InlineData("river-"), InlineData("river--side"), InlineData("xn--river-9ua"), InlineData("2026")]
    [InlineData("river side"), InlineData("river.side"), InlineData("müller"), InlineData("аdmin"), InlineData("a123456789012345678901234567890123456789b")]
    public void What_could_not_stand_in_an_address_is_refused(string text) => Breaking(text).ShouldBe(AdministrationErrors.AddressInvalid);

    [Theory]
    [InlineData("admin"), InlineData("ADMIN"), InlineData("adm1n"), InlineData("a-d-m-i-n"), InlineData("www"), InlineData("vvwvv"), InlineData("api"), InlineData("ap1")]
    [InlineData("grouphub"), InlineData("gr0uphub"), InlineData("l0gin"), InlineData("1ogin"), InlineData("supp0rt")]
    public void What_is_ours_or_looks_so_is_reserved(string text) => Breaking(text).ShouldBe(AdministrationErrors.AddressReserved);

    [Theory]
    [InlineData("riverside", "r1verside"), InlineData("riverside", "river-side"), InlineData("modern", "rnodem"), InlineData("club0", "clubo"), InlineData("Rivеrside", "Riverside"), InlineData("Müller", "Muller")]
    public void What_looks_alike_has_one_likeness(string one, string other) => Likeness.Of(one).ShouldBe(Likeness.Of(other));

    [Fact]
    public void An_address_and_its_lookalikes_are_one_for_every_label() => Labels.Sample(label =>
    {
        foreach (var (seen, alike) in Likeness.Lookalikes.Where(pair => pair.As.Length > 0))
        {
            var twin = label.Replace(alike, seen, StringComparison.OrdinalIgnoreCase);
            if (Likeness.Of(twin) != Likeness.Of(label) && !twin.Contains("rn", StringComparison.OrdinalIgnoreCase) && !twin.Contains("vv", StringComparison.OrdinalIgnoreCase)) return false;
        }

        return Likeness.Of(Likeness.Of(label)) == Likeness.Of(label);
    });

    [Theory]
    [InlineData("Rivеrside", true), InlineData("Ροtters", true), InlineData("Ривьера", false), InlineData("Москва Club", false), InlineData("Verband Müller & Söhne 2026", false)]
    public void A_word_is_written_in_one_alphabet(string name, bool mixes) => Likeness.MixesAlphabets(name).ShouldBe(mixes);

    [Theory]
    [InlineData("Riverside Business Network", "riverside-business-network"), InlineData("Verband Müller & Söhne e. V.", "verband-mueller-soehne-e-v"), InlineData("Çà và", "ca-va"), InlineData("東京", "")]
    public void An_address_is_suggested_that_fits_the_name(string name, string address) => AssociationAddress.Suggest(name).ShouldBe(address);

    private static string? Breaking(string text) => Should.Throw<BusinessException>(() => AssociationAddress.Of(text)).Code;
}
