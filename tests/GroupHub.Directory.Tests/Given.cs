using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

/// <summary>The engines' own tests need no application, so that only those in this collection start it.</summary>
[CollectionDefinition(Name)]
public sealed class Application : ICollectionFixture<GroupHubApp>
{
    public const string Name = "application";
}

internal static class Given
{
    /// <summary>Everything for everybody, but for the phone number.</summary>
    public static Dictionary<ProfileField, Audience> Open { get; } =
        Enum.GetValues<ProfileField>()
            .ToDictionary(field => field, field => field == ProfileField.Phone ? Audience.Members : Audience.Public);

    /// <summary>A word that no other test uses.</summary>
    public static string Word() =>
        string.Concat(
            Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));
}
