import torch

boxes = torch.tensor([[26, 39, 43, 41]])
print(boxes)
#> tensor([[26, 39, 43, 41]])

print(eval(repr(boxes)))
#> NameError: name 'tensor' is not defined
