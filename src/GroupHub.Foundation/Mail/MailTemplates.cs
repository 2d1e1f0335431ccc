using System.Collections.Concurrent;
using System.Globalization;
using Fluid;
using Fluid.Values;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Foundation.Mail;

/// <summary>Finds, parses once and renders the modules' mail templates.</summary>
internal sealed class MailTemplates(IOptions<MailTemplateOptions> options) : ISingletonDependency
{
    private static readonly FluidParser Parser = new();

    private readonly TemplateOptions _fluid = CreateFluidOptions();
    private readonly ConcurrentDictionary<(string Name, string Culture), MailTemplate> _parsed = new();

    public async Task<Mail> RenderAsync(string name, string culture, object model, MailLook look, MailFoot? foot)
    {
        var template = _parsed.GetOrAdd((name, culture), key => Load(key.Name, key.Culture));
        var context = new TemplateContext(model, _fluid, allowModelMembers: true)
        {
            CultureInfo = CultureInfo.GetCultureInfo(culture),
        };
        context.SetValue("association", look);
        var subject = await template.Subject.RenderAsync(context, NullEncoder.Default);
        var body = await template.Body.RenderAsync(context, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new Mail(subject.Trim(), MailLayout.Wrap(body, look, foot, culture));
    }

    private MailTemplate Load(string name, string culture)
    {
        var text = Find(name, culture) ?? Find(name, "en")
            ?? throw new InvalidOperationException($"There is no mail template {name}.");
        var (first, rest) = (text[..text.IndexOf('\n')], text[(text.IndexOf('\n') + 1)..]);
        if (!first.StartsWith("Subject:", StringComparison.Ordinal))
            throw new InvalidOperationException($"{name}: the first line is not a subject.");
        return new MailTemplate(Parser.Parse(first["Subject:".Length..].Trim()), Parser.Parse(rest));
    }

    private string? Find(string name, string culture)
    {
        foreach (var assembly in options.Value.Assemblies)
        {
            var resource = assembly.GetManifestResourceNames()
                .FirstOrDefault(r => r.EndsWith($".Templates.{name}.{culture}.liquid", StringComparison.Ordinal));
            if (resource is null) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }

        return null;
    }

    private static TemplateOptions CreateFluidOptions()
    {
        var options = new TemplateOptions
        {
            MemberAccessStrategy = new UnsafeMemberAccessStrategy
            {
                MemberNameStrategy = MemberNameStrategies.CamelCase,
            },
        };
        options.ValueConverters.Add(value => value is Money money ? new MoneyValue(money) : null);
        options.ValueConverters.Add(value => value is DateOnly date ? new DateValue(date) : null);
        return options;
    }

    private sealed record MailTemplate(IFluidTemplate Subject, IFluidTemplate Body);

    private sealed class MoneyValue(Money money) : ObjectValueBase(money)
    {
        public override string ToStringValue() => money.ToText(CultureInfo.CurrentCulture);

        public override ValueTask WriteToAsync(
            TextWriter writer, System.Text.Encodings.Web.TextEncoder encoder, CultureInfo cultureInfo) =>
            new(writer.WriteAsync(encoder.Encode(money.ToText(cultureInfo))));
    }

    private sealed class DateValue(DateOnly date) : ObjectValueBase(date)
    {
        public override ValueTask WriteToAsync(
            TextWriter writer, System.Text.Encodings.Web.TextEncoder encoder, CultureInfo cultureInfo) =>
            new(writer.WriteAsync(encoder.Encode(date.ToDateText(cultureInfo))));
    }
}

/// <summary>A finished mail.</summary>
internal sealed record Mail(string Subject, string Body);

/// <summary>What stands below a letter: why it came, and where letters like it are switched off.</summary>
internal sealed record MailFoot(string Why, string? StopUrl, string Stop);

/// <summary>What every mail shows of the association.</summary>
public sealed record MailLook(string Name, string Accent);
