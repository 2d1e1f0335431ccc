using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace GroupHub.Architecture.Tests;

public sealed partial class TextTests
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
    public void Every_error_code_has_a_text()
    {
        var codes =
            from assembly in OurModules()
            from type in assembly.GetTypes()
            where type.IsAbstract && type.IsSealed && type.Name.EndsWith("Errors", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where field is { IsLiteral: true } && field.FieldType == typeof(string)
            let code = (string)field.GetRawConstantValue()!
            where code.StartsWith("GroupHub.", StringComparison.Ordinal)
            select code;

        codes.Except(Texts()).ShouldBeEmpty();
    }

    /// <summary>
    /// A batch names a broken rule by the end of its code: in the list of those who were left out, and, where it is known
    /// before, in the count of them.
    /// </summary>
    [Fact]
    public void Every_rule_by_which_a_batch_leaves_somebody_out_has_its_short_texts()
    {
        var codes = RulesOnTheWayOfABatch();
        string[] onlyAfterwards = ["NotOpen", "UndoTooLate"];

        codes.Length.ShouldBeGreaterThan(10);
        codes.Concat(["Gone", "Failed"]).Select(code => $"Batches:Reason:{code}").Except(Texts()).ShouldBeEmpty();
        codes.Except(onlyAfterwards).SelectMany(code => (string[])[$"Batches:Because:{code}:one", $"Batches:Because:{code}:other"])
            .Except(Texts()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_and_every_group_of_them_has_a_text()
    {
        var context = new PermissionDefinitionContext(null!);
        foreach (var provider in PermissionProviders()) provider.Define(context);
        var names = context.Groups.Values.SelectMany(NamesIn).ToList();

        names.Count.ShouldBeGreaterThan(40);
        names.Where(name => name.Text is null).Select(name => name.Of).ShouldBeEmpty("they are shown by their code names");
        names.Select(name => name.Text).Except(Texts()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_that_is_asked_for_is_defined()
    {
        var context = new PermissionDefinitionContext(null!);
        foreach (var provider in PermissionProviders()) provider.Define(context);
        var codes =
            from assembly in OurModules()
            from type in assembly.GetTypes()
            where type.IsAbstract && type.IsSealed && type.Name.EndsWith("Permissions", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
            where field is { IsLiteral: true, Name: not "GroupName" } && field.FieldType == typeof(string)
            select (string)field.GetRawConstantValue()!;

        codes.Except(context.Groups.Values.SelectMany(group => group.GetPermissionsWithChildren()).Select(permission => permission.Name)).ShouldBeEmpty();
    }

    /// <summary>The codes that are named where a batch tries or does something.</summary>
    private static string[] RulesOnTheWayOfABatch()
    {
        string[] way =
        [
            "BatchReach.cs", "Transfers.cs", "TransferTrial.cs", "MemberMoves.cs", "Affiliate.cs", "ChapterAllowance.cs",
            "RenewalLinks.cs", "Membership.Reminding.cs",
        ];
        var files = Repository.SourceFiles().Where(file => way.Contains(Path.GetFileName(file))).ToList();
        files.Count.ShouldBe(way.Length, "one of them has another name by now");
        // Who leaves a chapter is no batch's.
        return [.. files.SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct().Except(["DatesReversed"])];
    }

    [GeneratedRegex(@"(?:Chapters|Dues)Errors\.(\w+)")]
    private static partial Regex Code();

    private static IEnumerable<(string Of, string? Text)> NamesIn(PermissionGroupDefinition group) => group.GetPermissionsWithChildren()
        .Select(permission => (permission.Name, permission.DisplayName))
        .Prepend((group.Name, group.DisplayName))
        .Select(name => (name.Name, (name.DisplayName as LocalizableString)?.Name));

    private static IEnumerable<PermissionDefinitionProvider> PermissionProviders() =>
        from assembly in Repository.OurAssemblies()
        from type in assembly.GetTypes()
        where type.IsSubclassOf(typeof(PermissionDefinitionProvider)) && !type.IsAbstract
        select (PermissionDefinitionProvider)Activator.CreateInstance(type, nonPublic: true)!;

    private static IEnumerable<Assembly> OurModules() =>
        Repository.OurAssemblies().Where(assembly => !assembly.GetName().Name!.StartsWith("GroupHub.Abp.", StringComparison.Ordinal));

    /// <summary>The keys of all texts; that English and German have the same ones, another test says.</summary>
    private static HashSet<string> Texts() => [.. Folders().SelectMany(folder => Read(folder.Data, "en").Keys)];

    private static Dictionary<string, string> Read(string folder, string culture)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, folder, $"{culture}.json")));
        file.RootElement.GetProperty("culture").GetString().ShouldBe(culture);
        return file.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!);
    }

    private static IEnumerable<string> Placeholders(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{\w+\}").Select(match => match.Value).Distinct().Order();
}
