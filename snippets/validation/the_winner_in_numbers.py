import torch

torch.manual_seed(0)
coins = torch.randint(2, (1020,))

for people in (1, 10, 1000):
    guesses = torch.randint(2, (people, 1020))
    right = (guesses == coins).double()  # (people, 1020)
    best = right[:, :20].mean(dim=1).argmax()
    chosen, later = right[best, :20].mean(), right[best, 20:].mean()
    print(f"{people:4} -> {chosen:.2f} {later:.2f}")
#>    1 -> 0.45 0.49
#>   10 -> 0.70 0.49
#> 1000 -> 0.85 0.50
