using System.Reflection;
using System.Text.RegularExpressions;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Architecture.Tests;

public sealed partial class StyleTests
{
    [Fact]
    public void Handlers_validators_and_entities_are_internal_and_sealed()
    {
        Type[] insides = [typeof(IRequestHandler<,>), typeof(IValidator<>)];

        ModuleTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false })
            .Where(type => typeof(IEntity).IsAssignableFrom(type)
                || type.GetInterfaces().Any(face => face.IsGenericType && insides.Contains(face.GetGenericTypeDefinition())))
            .Where(type => type.IsVisible || !type.IsSealed)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_action_says_who_may_call_it()
    {
        var undecided =
            from type in ModuleTypes()
            where typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract
            from action in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where action.GetCustomAttributes<HttpMethodAttribute>().Any()
            where !Decides(action) && !Decides(type)
            select $"{type.Name}.{action.Name}";

        undecided.ShouldBeEmpty("an action names its permission or says [AllowAnonymous]");
    }

    [Fact]
    public void The_wall_clock_is_read_in_one_place_only() =>
        Repository.SourceFiles()
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}abp{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => WallClock().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty("the time comes from IClock");

    [Fact]
    public void Nobody_asks_PostgreSQL_past_the_one_who_tells_it_the_association() =>
        Repository.SourceFiles()
            .Where(file => Path.GetFileName(file) != "TenantSession.cs" && !file.Contains("GroupHub.Data.Sqlite", StringComparison.Ordinal))
            .Where(file => OwnCommand().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty("a connection knows for whom it was taken last until a command of Entity Framework's tells it");

    [Fact]
    public void Nothing_is_left_for_later() =>
        Repository.SourceFiles()
            .Where(file => Unfinished().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();

    /// <summary>A text that stands in one piece may be longer.</summary>
    [Fact]
    public void No_line_is_longer_than_120_columns() =>
        Repository.SourceFiles()
            .SelectMany(file => TextBlock().Replace(File.ReadAllText(file), "\n").Split('\n')
                .Where(line => line.Length > 120 && !line.Contains('"', StringComparison.Ordinal))
                .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .ShouldBeEmpty();

    /// <summary>Whoever has set larger letters in their browser has less room than pixels say.</summary>
    [Fact]
    public void Layouts_measure_room_in_letters_and_not_in_pixels() =>
        System.IO.Directory.EnumerateFiles(Path.Combine(Repository.Root, "angular", "src"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".css" or ".ts" && RoomInPixels().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();

    private static IEnumerable<Type> ModuleTypes() => Repository.Modules.SelectMany(module => Repository.AssemblyOf(module).GetTypes());

    private static bool Decides(MemberInfo member) =>
        member.GetCustomAttributes<AllowAnonymousAttribute>(inherit: false).Any()
        || member.GetCustomAttributes<AuthorizeAttribute>(inherit: false).Any(authorize => authorize.Policy is not null);

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"\bCreateCommand\(|\bnew Npgsql(Command|Batch)\b|\bCreateBatch\(")]
    private static partial Regex OwnCommand();

    [GeneratedRegex("\"{3}.*?\"{3}", RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex(@"\((min|max)-width: [0-9.]+px\)")]
    private static partial Regex RoomInPixels();

    [GeneratedRegex(@"throw new NotImplementedException|\bTODO\b|\bFIXME\b")]
    private static partial Regex Unfinished();
}
