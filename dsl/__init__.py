"""Text in the Gijun language to a compiled table: pure stages, strings in, values out."""
