import matplotlib.pyplot as plt

losses = []
for step in range(3):
    loss = 0.75 - 0.25 * step
    losses.append(loss)
line = plt.plot(range(3), losses)[0]
print(line.get_ydata().tolist())
#> [0.75, 0.5, 0.25]
plt.close()
