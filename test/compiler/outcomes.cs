// The PowerShell half of test/compiler/outcome.ts: the same texts for the same outcomes.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using System.Text;

public static class Outcomes {
  public static object Last;

  public static string Encode(object value) {
    var text = new StringBuilder();
    Write(value, text);
    return text.ToString();
  }

  public static string EncodeError(ErrorRecord record) {
    var id = record.FullyQualifiedErrorId;
    var comma = id.IndexOf(',');
    if (!(record.Exception is InvalidOperationException) || record.Exception is RuntimeException) {
      return "X" + record.Exception.GetType().Name + ": " + record.Exception.Message.Replace("\r", "").Replace("\n", " ");
    }
    var text = new StringBuilder("E");
    WriteText(comma < 0 ? id : id.Substring(0, comma), text);
    text.Append(',');
    WriteText(record.CategoryInfo.Category.ToString(), text);
    text.Append(',');
    WriteText(record.Exception.Message, text);
    return text.ToString();
  }

  static void Write(object value, StringBuilder text) {
    var wrapped = value as PSObject;
    if (wrapped != null && !(wrapped.BaseObject is PSCustomObject)) {
      if (wrapped == System.Management.Automation.Internal.AutomationNull.Value) { text.Append('N'); return; }
      value = wrapped.BaseObject;
      wrapped = null;
    }
    if (value == null) { text.Append('N'); return; }
    if (wrapped != null) { WriteRecord(wrapped, text); return; }
    if (value is bool) { text.Append((bool) value ? 'T' : 'F'); return; }
    if (value is string) { text.Append('S'); WriteText((string) value, text); return; }
    if (value is double || value is int || value is long || value is uint) {
      var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
      if (number == 0) number = 0.0;
      if (double.IsNaN(number)) text.Append("DNaN");
      else text.Append('D').Append(number == 0 ? "0" : BitConverter.DoubleToInt64Bits(number).ToString("x"));
      return;
    }
    if (value is Array) {
      text.Append("A[");
      var first = true;
      foreach (var each in (Array) value) {
        if (!first) text.Append(',');
        first = false;
        Write(each, text);
      }
      text.Append(']');
      return;
    }
    text.Append("X").Append(value.GetType().FullName);
  }

  static void WriteRecord(PSObject record, StringBuilder text) {
    var names = new List<string>();
    foreach (var property in record.Properties) {
      if (property.Value != null) names.Add(property.Name);
    }
    names.Sort(string.CompareOrdinal);
    text.Append("O{");
    for (var index = 0; index < names.Count; index++) {
      if (index > 0) text.Append(',');
      WriteText(names[index], text);
      text.Append(':');
      Write(record.Properties[names[index]].Value, text);
    }
    text.Append('}');
  }

  static void WriteText(string value, StringBuilder text) {
    text.Append('"');
    foreach (var unit in value) {
      if (unit < ' ' || unit > '~' || unit == '"' || unit == '\\') text.Append("\\u").Append(((int) unit).ToString("x4"));
      else text.Append(unit);
    }
    text.Append('"');
  }

  /// Arguments by name, from the text of a record.
  public static IDictionary Decode(string text) {
    var position = 2;
    var arguments = new Hashtable();
    while (text[position] != '}') {
      if (text[position] == ',') position++;
      var name = ReadText(text, ref position);
      position++;
      arguments[name] = Read(text, ref position);
    }
    return arguments;
  }

  static object Read(string text, ref int position) {
    switch (text[position++]) {
      case 'T': return true;
      case 'F': return false;
      case 'S': return ReadText(text, ref position);
      case 'D': return ReadNumber(text, ref position);
      case 'A': {
        var items = new List<object>();
        position++;
        while (text[position] != ']') {
          if (text[position] == ',') position++;
          items.Add(Read(text, ref position));
        }
        position++;
        return items.ToArray();
      }
      case 'O': {
        var record = new PSObject();
        position++;
        while (text[position] != '}') {
          if (text[position] == ',') position++;
          var name = ReadText(text, ref position);
          position++;
          record.Properties.Add(new PSNoteProperty(name, Read(text, ref position)));
        }
        position++;
        return record;
      }
      default: return null;
    }
  }

  static double ReadNumber(string text, ref int position) {
    var start = position;
    while (position < text.Length && char.IsLetterOrDigit(text[position])) position++;
    var digits = text.Substring(start, position - start);
    return digits == "NaN" ? double.NaN : BitConverter.Int64BitsToDouble(unchecked((long) Convert.ToUInt64(digits, 16)));
  }

  static string ReadText(string text, ref int position) {
    var read = new StringBuilder();
    position++;
    while (text[position] != '"') {
      if (text[position] == '\\') {
        read.Append((char) Convert.ToInt32(text.Substring(position + 2, 4), 16));
        position += 6;
      } else read.Append(text[position++]);
    }
    position++;
    return read.ToString();
  }
}
