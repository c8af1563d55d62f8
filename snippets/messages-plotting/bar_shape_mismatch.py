import matplotlib.pyplot as plt

# wanted: cat 3, dog 5, owl 2
plt.bar(["cat", "dog"], [3, 5, 2])
#> ValueError: shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between 'x' with shape (2,) and 'height' with shape (3,).
