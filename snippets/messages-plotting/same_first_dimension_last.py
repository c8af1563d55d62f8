import matplotlib.pyplot as plt

for step in range(3):
    loss = 0.75 - 0.25 * step
# wanted: [0.75, 0.5, 0.25]
plt.plot(range(3), loss)
#> ValueError: x and y must have same first dimension, but have shapes (3,) and (1,)
