with torch.no_grad():
    answers = model(x_validation).argmax(dim=1)

pairs = 10 * y_validation + answers
confusion = pairs.bincount(minlength=100).reshape(10, 10)
print(confusion)
#> tensor([[39,  2,  0,  0,  0,  0,  4,  0,  0,  2],
#>         [ 0, 38,  2,  1,  1,  0,  1,  1,  0,  0],
#>         [ 1,  1, 40,  1,  0,  0,  0,  1,  0,  0],
#>         [ 1,  2,  1, 44,  0,  4,  0,  0,  2,  1],
#>         [ 2,  1,  0,  0, 35,  0,  1,  0,  1,  1],
#>         [ 0,  0,  2,  3,  0, 40,  1,  0,  1,  1],
#>         [ 6,  0,  0,  0,  2,  1, 44,  0,  3,  0],
#>         [ 0,  2,  3,  1,  0,  0,  0, 49,  0,  0],
#>         [ 0,  0,  0,  0,  3,  1,  2,  0, 46,  0],
#>         [ 3,  0,  0,  2,  0,  5,  0,  4,  4, 40]])

right = confusion.diagonal()
print(right.sum() / confusion.sum())
#> tensor(0.8300)
print(right / confusion.sum(dim=1))
#> tensor([0.8298, 0.8636, 0.9091, 0.8000, 0.8537, 0.8333, 0.7857, 0.8909, 0.8846,
#>         0.6897])
