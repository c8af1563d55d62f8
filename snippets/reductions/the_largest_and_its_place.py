import torch

scores = torch.tensor([[3, 4, 8], [9, 2, 7]])  # (2, 3)

values, places = scores.max(dim=1)
print(values)
#> tensor([8, 9])

print(places)
#> tensor([2, 0])

print(scores.max())
#> tensor(9)

place = scores.argmax()
print(place)
#> tensor(3)

print(torch.unravel_index(place, scores.shape))
#> (tensor(1), tensor(0))

print(scores.argmax(dim=1))
#> tensor([2, 0])

print(torch.tensor([5, 7, 7]).argmax())
#> tensor(1)
