namespace GroupHub.Members.Domain;

/// <summary>
/// Audiences by field, where something is said about them. Kept as <c>phone=nobody;town=public</c>, in settings too.
/// </summary>
internal sealed record AudienceChoices
{
    private const char Between = ';';
    private const char Is = '=';

    private readonly string _text;

    private AudienceChoices(string text) => _text = text;

    public static AudienceChoices None { get; } = new("");

    public static AudienceChoices Parse(string? text) => string.IsNullOrEmpty(text) ? None : new(text);

    public static AudienceChoices Of(IEnumerable<KeyValuePair<ProfileField, Audience>> choices) =>
        choices.Aggregate(None, (chosen, choice) => chosen.With(choice.Key, choice.Value));

    public Audience? this[ProfileField field]
    {
        get
        {
            foreach (var choice in Read())
            {
                if (choice.Key == field) return choice.Value;
            }

            return null;
        }
    }

    public AudienceChoices With(ProfileField field, Audience audience)
    {
        var others = Read().Where(choice => choice.Key != field);
        var all = others.Append(new(field, audience)).OrderBy(choice => choice.Key);
        return new(string.Join(Between, all.Select(choice => $"{choice.Key}{Is}{choice.Value}")));
    }

    public override string ToString() => _text;

    private IEnumerable<KeyValuePair<ProfileField, Audience>> Read()
    {
        const StringSplitOptions tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        foreach (var choice in _text.Split(Between, tidy))
        {
            var sides = choice.Split(Is);
            if (sides.Length == 2
                && Enum.TryParse<ProfileField>(sides[0], ignoreCase: true, out var field)
                && Enum.TryParse<Audience>(sides[1], ignoreCase: true, out var audience))
            {
                yield return new(field, audience);
            }
        }
    }
}
