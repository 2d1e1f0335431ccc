using System.Text.Json;
using System.Text.RegularExpressions;
using GroupHub.Host.Tests.Starting;

namespace GroupHub.Host.Tests;

/// <summary>What is shipped is named in the notices, with its licence, and nothing else is.</summary>
[Trait("Database", "Any")]
public sealed partial class NoticesTests
{
    private static string Notices => File.ReadAllText(Path.Combine(RealProgram.Root, "NOTICES.md"));

    [Fact]
    public void Every_package_that_the_host_ships_is_in_the_notices()
    {
        var named = Named();

        Shipped().Where(package => !named.Exists(name => name.IsMatch(package))).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_in_the_notices_is_shipped()
    {
        var shipped = Shipped();

        Named().Where(name => !shipped.Exists(name.IsMatch)).Select(name => name.ToString()).ShouldBeEmpty();
    }

    /// <summary>Of what the published program brings along, the parts that run.</summary>
    private static List<string> Shipped()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "GroupHub.Host.deps.json")));
        var libraries = file.RootElement.GetProperty("libraries");
        return
        [
            .. file.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
                .Where(library => libraries.GetProperty(library.Name).GetProperty("type").GetString() == "package")
                .Where(library => library.Value.TryGetProperty("runtime", out _) || library.Value.TryGetProperty("native", out _) || library.Value.TryGetProperty("runtimeTargets", out _))
                .Select(library => library.Name.Split('/')[0]),
        ];
    }

    private static List<Regex> Named() =>
        [.. Name().Matches(PartOfTheHost()).Select(match => new Regex($"^{Regex.Escape(match.Groups[1].Value).Replace("\\*", ".*", StringComparison.Ordinal)}$"))];

    private static string PartOfTheHost() => Notices[Notices.IndexOf("The host ships", StringComparison.Ordinal)..];

    [GeneratedRegex(@"(?<=^\|[^|]*)`([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Name();
}
