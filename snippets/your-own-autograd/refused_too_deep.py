def visit(parents):
    for parent in parents:
        visit(parent)


chain = []
for _ in range(1000):
    chain = [chain]

visit(chain)
#> RecursionError: maximum recursion depth exceeded
