using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GroupHub.Meetings.Calendars;

/// <summary>A calendar on its way to a program that asks every hour: who has it already is only told so.</summary>
public sealed class CalendarFile : IActionResult
{
    private readonly byte[] _content;
    private readonly EntityTagHeaderValue _tag;

    internal CalendarFile(string content)
    {
        _content = Encoding.UTF8.GetBytes(content);
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_content)[..16])}\"");
    }

    internal long Size => _content.Length;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.Headers.ETag = _tag.ToString();
        response.Headers.CacheControl = "private, max-age=900";
        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(_tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/calendar; charset=utf-8";
        response.ContentLength = _content.Length;
        await response.Body.WriteAsync(_content, context.HttpContext.RequestAborted);
    }
}
