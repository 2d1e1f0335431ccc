namespace GroupHub.Members;

/// <summary>Who may see each field of one profile, the association's limits already applied.</summary>
public sealed class FieldAudiences
{
    private static readonly int Count = Enum.GetValues<ProfileField>().Length;

    private readonly Audience[] _audiences;

    public FieldAudiences(Func<ProfileField, Audience> audienceOf)
    {
        _audiences = new Audience[Count];
        foreach (var field in Fields) _audiences[(int)field] = audienceOf(field);
    }

    public static IReadOnlyList<ProfileField> Fields { get; } = Enum.GetValues<ProfileField>();

    /// <summary>Whether something is for those who stand near and not for every member.</summary>
    public bool TellsNearFromFar =>
        Array.Exists(_audiences, audience => audience is Audience.Connections or Audience.Chapter);

    public Audience this[ProfileField field] => _audiences[(int)field];
}
