import matplotlib.pyplot as plt
import torch

x = torch.linspace(-1, 1, 41)
powers = torch.stack([x, x**2, x**3], dim=1)  # (41, 3)

figure, axis = plt.subplots(figsize=(6, 3.2), layout="constrained")
curves = axis.plot(x, powers, label=["x", "x²", "x³"])
axis.set(xticks=[-1, 0, 1], yticks=[-1, 0, 1])
legend = axis.legend()
print(len(curves))
#> 3

other_way = plt.figure().subplots().plot(powers.T)
print(len(other_way))
#> 41
plt.close()
