using System.Reflection;
using System.Text.Json;

namespace GroupHub.Architecture.Tests;

public sealed class TextTests
{
    public static TheoryData<string> Folders() =>
    [
        .. System.IO.Directory.GetFiles(Path.Combine(Repository.Root, "src"), "en.json", SearchOption.AllDirectories)
            .Select(Path.GetDirectoryName)
            .Where(folder => !folder!.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(folder => Path.GetRelativePath(Repository.Root, folder!)),
    ];

    [Theory, MemberData(nameof(Folders))]
    public void Every_text_is_there_in_English_and_in_German(string folder)
    {
        var english = Read(folder, "en");
        var german = Read(folder, "de");

        german.Keys.ShouldBe(english.Keys, ignoreOrder: true);
        english.Values.Concat(german.Values).ShouldAllBe(text => text.Length > 0);
        foreach (var (key, text) in english) Placeholders(german[key]).ShouldBe(Placeholders(text), $"{key}: {text}");
    }

    [Fact]
    public void Every_error_code_and_permission_of_a_module_has_a_text()
    {
        var texts = Folders().SelectMany(folder => Read(folder.Data, "en").Keys).ToHashSet();

        var untold =
            from assembly in Repository.OurAssemblies()
            where !assembly.GetName().Name!.StartsWith("GroupHub.Abp.", StringComparison.Ordinal)
            from type in assembly.GetTypes()
            where type.IsAbstract && type.IsSealed && type.Name.EndsWith("Errors", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where field is { IsLiteral: true } && field.FieldType == typeof(string)
            let code = (string)field.GetRawConstantValue()!
            where code.StartsWith("GroupHub.", StringComparison.Ordinal) && !texts.Contains(code)
            select code;

        untold.ShouldBeEmpty();
    }

    private static Dictionary<string, string> Read(string folder, string culture)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, folder, $"{culture}.json")));
        file.RootElement.GetProperty("culture").GetString().ShouldBe(culture);
        return file.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!);
    }

    private static IEnumerable<string> Placeholders(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{\w+\}").Select(match => match.Value).Distinct().Order();
}
