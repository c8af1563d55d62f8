import torch

first = "torch.tensor(["
second = "[[9, 10], [11, 12]], [[13, 14], [15, 16]]])"

for text in (first, second, first + second):
    round_open = text.count("(") - text.count(")")
    square_open = text.count("[") - text.count("]")
    print(round_open, square_open)
#> 1 1
#> -1 -1
#> 0 0

print(eval(first + second, {"torch": torch}).shape)
#> torch.Size([2, 2, 2])
