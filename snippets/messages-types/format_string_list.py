losses = [0.5, 0.25]
# wanted: losses 0.50 0.25
print(f"losses {losses:.2f}")
#> TypeError: unsupported format string passed to list.__format__
