import torch

days = torch.tensor([12, 15, 11])
places = (days == 20).nonzero()
if len(places) > 0:
    print("place:", places[0].item())
else:
    print("no such day")
#> no such day
