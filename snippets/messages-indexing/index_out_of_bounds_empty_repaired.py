import torch

days = torch.tensor([12, 15, 11])
hot = days[days > 30]
if len(hot) > 0:
    print("first hot day:", hot[0].item())
else:
    print("no hot day")
#> no hot day
