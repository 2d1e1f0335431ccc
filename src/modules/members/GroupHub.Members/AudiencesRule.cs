using System.Text.Json;
using GroupHub.Foundation.Rules;
using GroupHub.Members.Domain;

namespace GroupHub.Members;

/// <summary>Who may see each field.</summary>
/// <param name="Name">Of the setting.</param>
/// <param name="Otherwise">Of fields about which nothing is said.</param>
internal sealed record AudiencesRule(string Name, Audience Otherwise)
    : AssociationRule<AudienceChoices>(Name), IChoicesRule
{
    private static readonly Dictionary<string, ProfileField> FieldNames = Named<ProfileField>();
    private static readonly Dictionary<string, Audience> AudienceNames = Named<Audience>();

    /// <summary>What is said where nobody has decided.</summary>
    public string Text { get; init; } = "";

    public override string Usual => Keep(Show(Text))!;

    public IReadOnlyList<string> Fields { get; } = [.. FieldNames.Keys];

    public IReadOnlyList<string> Choices { get; } = [.. AudienceNames.Keys];

    public string ChoiceText => nameof(Audience);

    public AssociationRule? Within { get; init; }

    public override AudienceChoices Read(string? kept) => AudienceChoices.Parse(kept ?? Text);

    /// <summary>Something is to be said of every field: one left out by mistake would be open to more people.</summary>
    public override string? Keep(RuleValue value)
    {
        if (value.Choices is not { } choices || choices.Count != FieldNames.Count) return null;
        if (!choices.All(choice => FieldNames.ContainsKey(choice.Key) && AudienceNames.ContainsKey(choice.Value)))
            return null;

        var said = choices.Select(choice => KeyValuePair.Create(FieldNames[choice.Key], AudienceNames[choice.Value]));
        return AudienceChoices.Of(said.Where(choice => choice.Value != Otherwise)).ToString();
    }

    public override RuleValue Show(string? kept)
    {
        var said = Read(kept);
        return new()
        {
            Choices = FieldNames.ToDictionary(field => field.Key, field => NameOf(said[field.Value] ?? Otherwise)),
        };
    }

    private static string NameOf<T>(T value) where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static Dictionary<string, T> Named<T>() where T : struct, Enum => Enum.GetValues<T>().ToDictionary(NameOf);
}
