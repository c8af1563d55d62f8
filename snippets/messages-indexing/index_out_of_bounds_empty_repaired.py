import torch

days = torch.tensor([12, 15, 11])
hot = days[days > 30]
first = hot[0].item() if len(hot) > 0 else "none"
print("the first hot day:", first)
#> the first hot day: none
