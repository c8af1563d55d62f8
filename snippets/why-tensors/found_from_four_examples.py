import torch

x = torch.tensor([0.0, 1, 2, 3])
y = torch.tensor([7.0, 13, 19, 25])

times, plus = 0.0, 0.0
for _ in range(500):
    error = times * x + plus - y
    times = times - 0.1 * (error * x).mean()
    plus = plus - 0.1 * error.mean()

print(times, plus)
#> tensor(6.0000) tensor(7.0000)
