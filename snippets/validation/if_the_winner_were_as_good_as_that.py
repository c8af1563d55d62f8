import torch

torch.manual_seed(0)
coins = torch.randint(2, (1020,))
guesses = torch.randint(2, (1000, 1020))

right = (guesses == coins).double()  # (1000, 1020)
best = right[:, :20].mean(dim=1).argmax()

share = right[best, :20].mean()
print(f"{share:.2f}")
#> 0.85
