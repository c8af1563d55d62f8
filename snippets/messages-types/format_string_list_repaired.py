losses = [0.5, 0.25]
print("losses", " ".join(f"{loss:.2f}" for loss in losses))
#> losses 0.50 0.25
