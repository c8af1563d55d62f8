losses = [0.5, 0.25]
texts = [f"{loss:.2f}" for loss in losses]
print("losses", *texts)
#> losses 0.50 0.25
